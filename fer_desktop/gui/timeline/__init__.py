"""Timeline: probabilities over time as curves or ribbons, for the live run and the review."""
