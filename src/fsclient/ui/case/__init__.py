"""The opened case: who it is, its steps, and the journal beside them."""
