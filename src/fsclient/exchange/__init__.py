"""Files that other systems read or write."""
