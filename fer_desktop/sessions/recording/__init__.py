"""Frames and analyses in, a session folder out, readable after a kill or a power cut.

recorder           all of these together; the only one that others use, with its options
recording_options  what a recording keeps beside the scores
new_folder         the folder of a new session, never over another one
session_clock      which frames belong to a recording, and their time in it
score_files        the text files of every recording
video_recording    the third loop: from a channel into a video, in a thread of its own
video_writer       H.264 in Matroska with true timestamps
blurring           pictures without a recognisable face
periodic_sync      what was written reaches the disk every second or two
"""
