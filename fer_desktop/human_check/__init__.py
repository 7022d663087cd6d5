"""The human check: a person labels a random sample of a session blind.

check.py         the sample, the answers, the result
sampling.py      what is drawn
check_file.py    human_check.csv, where the answers are kept
pictures.py      a moment of a session out of its video
agreement.py     confusion, Cohen's kappa, precision, each with its interval
"""
