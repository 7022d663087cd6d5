"""Panels: the docks beside the picture for faces, the set-up and the cost of the program."""
