"""Konton: who works in the unit and what each of them may do."""
