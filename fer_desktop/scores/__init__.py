"""Scores: probabilities as rows of a file, as a table, as curves; labels from them.

columns    the columns of the native table: name, type, unit, meaning
rows       rows of that table as text, while recording and for exports
table      timeline.csv read back as arrays
holding    the class that a label names, kept until another leads clearly
labels     the one rule of labels: the class in force, or "unsure"; runs of one label
baseline   a person's own neutral face, and probabilities corrected by it
timeline   the curves of a run in memory, for plots
reduction  curves reduced to the extremes that a plot can show
"""
