"""The look: colours, sizes, icons."""
