"""Scores: probabilities as rows of a file, as a table, as curves; labels from them.

columns    the columns of the native table: name, type, unit, meaning
rows       rows of that table as text, while recording and for exports
table      that table as arrays
table_reading  from its file, checked
holding    the class that a label names, kept until another leads clearly
labels     the one rule of labels: the class in force, or "unsure"; runs of one label
baseline   a person's own neutral face, and probabilities corrected by it
timeline   what a run has found, in memory, by its time
kept_face  what stays of a face of a file, as one row of numbers
same_faces  which number of one timeline is which of another one's
series     one face over time as a plot shows it
rows_in_time  rows in the order of time, cheap to add to in the middle
reduction  curves reduced to the extremes that a plot can show
"""
