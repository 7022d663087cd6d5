"""The window: the only place that imports Qt, and `threads.py` its only file that makes threads.

    app            order of start-up and shutdown       main_window   docks and wiring only
    session        owns the run: threads, state, facts  actions       every action, menu, shortcut
    settings_store the settings in effect               state_page    picture, sentence, next step
    theme, palette, icons, texts                        what everything is drawn and said with

The rest is one file per widget. Pictures are pulled on a timer (33 ms), plots on another
(100 ms); only facts travel by signals.
"""
