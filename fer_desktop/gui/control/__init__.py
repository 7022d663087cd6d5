"""Control: what happens when a person acts, or when something happens to the run."""
