"""The window: the only place that imports Qt. A room for each part that a person sees.

    app            start-up and shutdown; smoke: runs of the window that end by themselves
    control/       what happens when: joins a window to the run, the settings and the cameras
    window/        the main window: where its bars, panels and pages stand, its actions and menus
    review/        a recorded session looked through and corrected, its report and exports
    dialogs/       what opens over the main window
    settings/  sessions/  human_check/      one dialog each
    picture/       the picture with its faces, and the bar that moves through a file
    timeline/      the curves and ribbons, and their choices
    panels/        the docks: faces, set-up coach, cost
    player/        the run and what belongs to it: state and models, without widgets
    services/      settings in effect, cameras, log, crash hooks
    toolkit/       colours, words, icons, plots and other parts that know nothing of the rest

What belongs to a run (names of faces, the chosen one, threshold, baselines, markers) has one
owner in `player/`; views observe it, so a window can be made anew in another language at any
time. Pictures are pulled on a timer (33 ms), plots on another (100 ms); only what happens travels
by signals.
"""
