"""The förändringsplan of each adult."""
