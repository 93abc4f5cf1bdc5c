"""The step Nödprövning."""
