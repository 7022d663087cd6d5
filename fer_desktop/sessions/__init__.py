"""The session folder: record, survive, read back, correct, withdraw.

A folder may come from somebody else and hold anything. Every file in it is read through one
schema, no link in it is followed, and only files of known names are replaced or deleted.

names         where sessions lie, the names of their files, which of them are the program's own
description   what session.json says, and the schema by which it is read
describing    from source, model and settings to that description
explanations  README.txt and data_dictionary.csv in plain words
markers       markers.csv; text that no spreadsheet runs
messages      messages.csv: what other programs said meanwhile
baselines     neutral faces as files, one for each participant
recording/    frames and analyses in, a session folder out
run_lock      run.json, locked while somebody writes the session
review_lock   a person has the session open
liveness      whether somebody still does
recovery      sessions that a crash left unfinished
reading       a session back: table, markers, description, videos
replay        a table as faces and analyses again
corrections/  corrections beside the raw data, undoable
thumbnail     a session's small picture in the list
library       the list of sessions: search, withdraw
"""
