"""Timeline: probabilities over time as curves or ribbons, for the live run and the review.

timeline_view  the timeline: curves of one face, or the labels of all
timeline_plot  its plot: curves or ribbons, markers, crosshair
timeline_bar   the choices above it: which face, how long, raw values
legend         the emotions with their lines, below it
"""
