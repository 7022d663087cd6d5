"""Writers: one per format; each gives the content of its files by the end of their names.

native           timeline.csv's own columns, after corrections
wide             one row a frame, as the fer package has it
py_feat          Py-Feat (v1)
openface         OpenFace's first five columns
facereader       FaceReader's detailed log and state log
boris            BORIS: events, and series for its plots
elan             ELAN: tiers of episodes and markers
bids             BIDS: events and their explanation
subtitles        SubRip and WebVTT
xlsx             Excel: timeline, shares, episodes and markers as sheets
json_table       everything as one JSON file
annotated_video  MP4 with boxes and labels, written picture by picture
"""
