"""Review of a recorded session (placeholder replaced below)."""
