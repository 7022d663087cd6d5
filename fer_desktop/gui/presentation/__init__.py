"""Stimuli on a screen of their own, and the run of one participant through them.

sound.py             the sound of a film, or a sentence why there is none
film.py              a film's pictures, decoded ahead; those that come too late are counted
stimulus_screen.py   the full screen: text, cross, picture, film; when it was painted
preparing.py         reads a stimulus from the disk, in a thread, before it is shown
presenter.py         shows one stimulus after the other, and says when each began and ended
session_clock.py     the time of this computer's clock in the time of the session
watched_camera.py    the camera and what belongs to its run
participant_run.py   consent, set-up, baseline, stimuli; keeps how far it has come
run_dialog.py        the experimenter's side: consent, set-up, progress
"""
