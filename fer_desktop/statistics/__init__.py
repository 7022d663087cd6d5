"""Statistics: numbers from the scores of a session; pure functions over tables.

summary    what a run saw, counted frame by frame while it runs
shares     share of each label, mean probabilities, time without a face; which label follows which
aligned    curves of one face around a moment
bootstrap  intervals of means and differences, by drawing participants anew
episodes   onset, peak and end of expressions, by enter and leave thresholds
"""
