"""A made-up unit with years of work behind it, the same for the same seed and day."""
