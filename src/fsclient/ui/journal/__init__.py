"""The journal beside every step: a note being typed, and the signed ones under it."""
