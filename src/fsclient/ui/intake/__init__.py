"""Mottagning: calls and visits, and the cases that they become."""
