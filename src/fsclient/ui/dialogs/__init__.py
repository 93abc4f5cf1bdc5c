"""Dialogs: purely presentational; each emits a frozen request and shows what comes back."""
