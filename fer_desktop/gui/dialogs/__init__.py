"""What opens over the main window; everything larger has a room of its own.

notice_dialog.py         before the first use: what the program does, where it must not be used
consent_dialog.py        what is recorded, of whom, with whose consent
frame_dialog.py          one face of one frame: crop, probabilities, occlusion map
seats_dialog.py          regions of the picture that name the faces in them
help_dialogs.py          model card, licences, shortcuts, about, log
crash_dialog.py          an unexpected error; diagnostics.py, what a report of it needs
"""
