"""A finished run → the files that the program ships.

export.py            calibrates, writes LiteRT file, Keras file and manifest (command `export`)
provenance.py        what a file has learned from, and under which licences
convert_face_api.py  a teacher from another project (command `convert-face-api`)
measure_crop.py      which part of a detector's box FER-2013 shows (command `measure-crop`)
"""
