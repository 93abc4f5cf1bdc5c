"""What every page works with: tasks, drafts, what is kept."""
