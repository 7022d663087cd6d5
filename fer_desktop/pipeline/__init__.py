"""Pipeline: frames from a source through an analyzer, in two loops, and the run around them."""
