"""Player: the run and what belongs to it, as Qt models without widgets. Outlives the window."""
