"""The window: the only place that imports Qt, and `threads.py` its only file that makes threads.

    app            order of start-up and shutdown       main_window   docks and layout only
    session        state, and what can be done          run           its work, in threads
    routing        joins all of it: opening, run_display, face_routing, marking, recording
    refresher      pulls results onto the screen        actions       every action, menu, shortcut
    settings_store the settings in effect               state_page    picture, sentence, next step
    timeline_view  when to draw what: timeline_bar has the choices, timeline_plot draws
    video_view     the picture: picture_geometry says where, face_marks what is over it
    theme, palette, icons, texts, focus                 what everything is drawn and said with
    window_size, first_folder                           how large windows, where file dialogs begin

The rest is one file per widget. Pictures are pulled on a timer (33 ms), plots on another
(100 ms); only facts travel by signals.
"""
