"""What the steps of a case are made of."""
