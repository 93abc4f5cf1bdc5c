"""Mina ärenden: what is next in each case, and when."""
