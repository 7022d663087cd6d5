"""Evaluation: how well a model reads faces whose expression a person has named.

calibration       likelihood, temperature, calibration error, coverage, threshold
scores            precision and recall of every class, macro recall, whole evaluations
bootstrap         intervals of any figure by drawing the pictures again

The arithmetic is also that of `python -m training`.
"""
