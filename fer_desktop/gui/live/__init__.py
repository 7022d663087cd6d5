"""Live: what is sent to other programs and taken from them, switched and shown.

live_link    the outputs and inputs of the program, on or off; no widgets, outlives the window
live_dialog  the panel: switches, where, to how many, how much
way_row      one way in or out in it
"""
