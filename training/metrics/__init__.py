"""Numbers taken of predictions, and of the machine that makes them.

calibration.py  softmax, likelihood, fitted temperature and scaling, calibration error, coverage
scores.py       precision, recall and F1 of every class
usage.py        processor and memory that a run uses
machine.py      the machine in one line, and the commit of the code
"""
