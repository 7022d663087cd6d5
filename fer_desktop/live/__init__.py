"""Live: what leaves the program while a run goes on.

lsl_output  a Lab Streaming Layer stream of probabilities (extra `lsl`)
"""
