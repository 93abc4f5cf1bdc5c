"""Paying: a case's accounts and payments, and the queue that a second person releases."""
