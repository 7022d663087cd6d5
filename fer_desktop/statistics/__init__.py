"""Numbers from the scores; pure functions over tables and labels.

summary      what a run saw, gathered while it runs
labels       the label of every row, how much time it stands for, runs of one label
shares       share of each label, mean probabilities, time without face or confidence
episodes     onset, peak and end by enter and leave thresholds
transitions  which label follows which
agreement    Cohen's kappa with its interval, confusion, precision
sampling     rows for a person to label blind
"""
