"""Keeping: what was watched becomes a session, and nothing that is being written ends unasked.

results          what was watched of a file is kept, reported, exported
leaving          the question before a recording is ended by something else
sessions_folder  where new sessions are kept, asked where it cannot be used
"""
