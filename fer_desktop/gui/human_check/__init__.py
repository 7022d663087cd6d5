"""human_check."""
