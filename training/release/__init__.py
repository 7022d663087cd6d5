"""A finished run → the files that the program ships.

export.py        calibrates, writes LiteRT file, Keras file and manifest (command `export`)
measure_crop.py  which part of a detector's box FER-2013 shows (command `measure-crop`)
"""
