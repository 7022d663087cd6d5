"""Other programs' formats, one writer per file, all from the one corrected table.

styles         separators, decimals and byte order mark of text tables
spans          frames as the writers need them: one row a frame and face, label spans, clock times
formats        the visible table of formats, and writing one of them to disk
native wide py_feat openface facereader boris elan bids subtitles xlsx json_table video
clearing       room for a new session where one lies
report         one HTML page with numbers, plots and a paragraph of method
progress       how long work tells how far it is, and is ended
"""
