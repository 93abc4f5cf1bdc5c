"""Fördelning: who has how many cases, who is away, and who stands in."""
