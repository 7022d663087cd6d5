"""Timeline: probabilities over time as curves or ribbons, for the live run and the review.

timeline_view  the timeline: curves of one face, or the labels of all
timeline_plot  its plot: curves or ribbons, markers, crosshair
curve_ends     the names at the ends of the curves
marker_names   the names of the markers, none over another
time_box       how mouse and wheel act on it
range_selection  the range that is selected, measured
range_bar      what it measures, and what can be done with it
timeline_bar   the choices above it: which face, how long, raw values
legend         the emotions with their lines, below it
"""
