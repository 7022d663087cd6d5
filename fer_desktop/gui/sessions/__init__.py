"""The list of recorded sessions.

sessions_dialog.py    search, buttons, messages
sessions_list.py      the table as a widget; sessions_model.py, what stands in it
sessions_tasks.py     reads, recovers and deletes folders, in threads
thumbnails.py         the small pictures, read in a thread
"""
