"""What lives as long as the program and shows nothing.

page_pdf.py          pages of HTML as PDF
settings_store.py    the settings in effect
camera_watch.py      the list of cameras
log.py               the log, in memory and in a file
ending_signals.py    Ctrl-C, `kill` and a closed terminal, in the event loop
crash_hooks.py       errors that no code caught
start_errors.py      errors of Qt before there is a window
without_opengl.py    what pyqtgraph loads and never uses
"""
