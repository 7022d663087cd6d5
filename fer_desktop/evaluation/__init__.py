"""Evaluation: how well a model reads faces whose expression a person has named.

calibration       likelihood, temperature, calibration error, coverage, threshold
scores            precision and recall of every class, macro recall, whole evaluations
bootstrap         intervals of any figure by drawing the pictures again
swaps             labels of a model that seem to be in a wrong order
faces             faces with a person's label, and what was left out and why
labelled_folders  such faces from pictures in folders named after the labels
checked_sessions  such faces from sessions that a person has labelled blind
evaluating        model and labelled faces → evaluation
page              an evaluation as one HTML page

The arithmetic is also that of `python -m training`.
"""
