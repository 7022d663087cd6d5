"""Export: a corrected session in other programs' formats.

formats         the table of formats, and writing one of them into a folder
writers/        one writer per format: the corrected table → the content of files
export_options  what a person chooses, and how a long export reports its progress
joined          columns by which tables are joined, behind a format's own
spans           frames and captions as several writers need them; clock times
styles          separators, decimal sign and byte order mark of text tables
clearing        room for a new session in a folder that holds one
"""
