"""A folder of photographs: each for itself, with its faces and their expressions.

entries.py          GalleryEntry: one photograph and what was found in it
gallery_model.py    the photographs as Qt lists them, sorted and filtered
gallery_view.py     thumbnails with their words
gallery_runner.py   analyses the folder in a thread
photo_dialog.py     one photograph, large, with its faces
gallery_window.py   the window: look, sort, filter, look into a face, keep as a session
"""
