"""The window: the only place that imports Qt.

Each room is a part of the window that a person sees, or joins such parts:

    app.py       order of start-up and shutdown; smoke.py ends a run that nobody watches,
                 measuring.py measures one
    control/     what happens when: joins the window to the run, the settings and the cameras
    window/      the main window: layout, menus, bars, docks, the page without a picture
    picture/     the picture with its faces, and the bar to play it (main window and review)
    timeline/    the curves (main window and review)
    panels/      the docks: faces, set-up coach, cost
    dialogs/     what opens over the main window: consent, notice, one frame, help, a crash
    manual/      the manual: pages and a search over them
    gallery/     a folder of photographs, each for itself
    presentation/  stimuli on a screen of their own, and a participant's run through them
    queue/       many videos, analysed without being watched
    live/        what is sent to other programs and taken from them
    settings/    the settings dialog
    sessions/    the list of recorded sessions
    studies/     the study that is open: participants, sessions, results
    review/      a recorded session: play, correct, export, report
    human_check/ labelling a sample blind
    player/      the run that is watched: its state and the models the views observe; no widgets
    services/    what lives as long as the program: settings, log, cameras, crash hooks; no widgets
    toolkit/     colours, words, plots and small widgets that every room uses

What belongs to a run (names of faces, the chosen one, threshold, baselines, markers) has one owner
in `player/`, so a window can be rebuilt in another language at any time. Pictures are pulled on a
timer (33 ms), values and curves on others (100 and 200 ms); only what happens travels by signals.
"""
