"""Letters and reports from frozen data: the only package that knows reportlab."""
