"""Bevakningar: one's own in a list, and a case's in a step of it."""
