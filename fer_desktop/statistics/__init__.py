"""Numbers from the scores; pure functions over arrays and labels.

summary.py      what a run saw, gathered while it runs
weights.py      how much time each analysed frame stands for
shares.py       share of each label, mean probabilities, frames without face or confidence
episodes.py     onset, peak and end by enter and leave thresholds
transitions.py  which label follows which
agreement.py    Cohen's kappa with its interval, confusion, precision
sampling.py     frames for a person to label blind
"""
