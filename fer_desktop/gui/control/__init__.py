"""Control: what happens when a person acts, or when something happens to the run.

main_controller     joins the window to the player, the settings and the cameras
opening             what a person opens: a camera, a file, a folder, a stream, a session
demo                the demo: larger, over and over, with a line on what to look at
dialogs             every dialog and window beside the main one
keeping/            what was watched is kept; nothing that is written ends unasked
recording           the recording of a run, from being asked for to its end; outlives the window
recording_tasks     the file work of a recording, in threads
recording_controls  its button, questions and messages
faces_controller    which face is chosen, and the recording of its baseline
marking             the keys that set markers, and their names
status_presenter    a run's state: page, sign, names, and what can be done now
live_controls       the link to other programs: its dialog, its sign, its messages
remote_desk         what their commands act on
studies             the study that is open: begun, opened, shown
turning             the rotation of the source's pictures
view_updater        pulls what is new onto the screen, at the rate of each view
"""
