"""What is said: sentences, words, formats."""
