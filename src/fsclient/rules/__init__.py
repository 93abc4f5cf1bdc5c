"""What the law says on a date: pure functions, no files, no clock, no database."""
