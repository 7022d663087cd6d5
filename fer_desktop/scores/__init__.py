"""Scores: probabilities as rows of a file, as a table, as curves; labels from them.

columns    the columns of the native table: name, type, unit, meaning
rows       rows of that table as text, while recording and for exports
table      timeline.csv read back as arrays
labels     the one rule of labels: the largest, or "unsure"; runs of one label
timeline   the curves of a run in memory, for plots
reduction  curves reduced to the extremes that a plot can show
"""
