"""Sources analysed from start to end without being watched.

job.py      one source; the command line and the window run the same job
neutral.py  the neutral faces by which it corrects probabilities
"""
