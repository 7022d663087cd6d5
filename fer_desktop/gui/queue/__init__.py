"""Many videos, analysed without being watched: the window of a batch.

queue_row.py      a row: one job, in the user's words
queue_model.py    the table of them, with words that can be edited
queue_filter.py   the rows that are shown
queue_table.py    the table as a widget: drop, copy, paste
queue_folder.py   the batch on disk that the window shows: opened, kept, moved
queue_runner.py   works on it in a thread, and tells how far it is
naming_dialog.py  participant and variables from the names of files
queue_layout.py   what the window is made of
queue_window.py   the window: joins table, batch and run

The truth lies on the disk: what the window shows is the same batch that `fer-desktop batch` makes,
and either goes on with the other's.
"""
