"""What is shown to a participant, in which order, and how far that has come.

ordering  the stimuli in the order of one participant
progress  what a participant has seen already: kept on the disk after every stimulus
"""
