"""Picture: a frame with its faces, and the bar that moves through a file. For both windows."""
