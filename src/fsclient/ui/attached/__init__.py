"""Documents that are attached to what stands in a case: taken in, listed, seen and ended."""
