"""What several commands have in common, or a long one is made of.

analysis_arguments  what analyze and batch have in common
live_run            what analyze sends to other programs and hears from them
batch_display       how far a batch is: bars, lines, JSON
numbers             numbers as arguments of a command
usual_benchmark     what benchmark measures of frames, files and the window
"""
