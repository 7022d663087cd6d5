"""The session folder: record, survive, read back, correct, withdraw.

folder             names of the files of a session; making a folder, never over another one
description        what session.json says; describing makes it from source, model and settings
texts              README.txt and data_dictionary.csv in plain words
files              append-only files of whole lines; files replaced whole or not at all
markers            markers.csv; text that no spreadsheet runs
score_files        the text files of every recording
blurring           pictures without a recognisable face
video              H.264 in Matroska with true timestamps
video_recording    the third loop: from a channel into a video, in a thread of its own
session_clock      which frames belong to a recording, and their time in it
recording_options  what a recording keeps beside the scores
recorder           all of these together: frames and analyses in, a session folder out
recovery           sessions that a crash left unfinished
table_reading      timeline.csv as arrays
reading            a session back: table, markers, description, videos
replay             a table as faces and analyses again
edit_kinds         the kinds of corrections
correcting         what each of them does to a session
edits              corrections beside the raw data, undoable
human_check        a person checks the model on this session
human_check_file   the faces drawn for it and the answers
thumbnail          its small picture in the list
library            the list of sessions: search, withdraw
"""
