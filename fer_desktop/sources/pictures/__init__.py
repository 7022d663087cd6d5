"""Photographs: one picture file, or a folder of them.

folder    the source: one picture a second, in natural order; what is left out is named
listing   which files of a folder are pictures, and why others are not analysed
files     the pictures in one file: one, or all pages and all pictures of an animation
headers   size and number of a file's pictures, before the memory for them is taken
"""
