"""Numbers taken of predictions, and of the machine that makes them.

calibration.py  scales and offsets of the classes, fitted; the rest in fer_desktop/evaluation
usage.py        processor and memory that a run uses
machine.py      the machine in one line, and the commit of the code
"""
