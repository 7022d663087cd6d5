"""A recorded session under review: played, corrected, exported, reported.

review_window.py         puts the parts together
reviewed_session.py      the session, its corrections and its video; no widgets
review_player.py         the video with its faces
review_side.py           lists of faces, markers and excluded ranges
review_actions.py        the actions and their menus
review_corrections.py    asks what a correction needs to know, and makes it
review_judging.py        the threshold of labels, and neutral baselines
export_dialog.py         other programs' formats
report_dialog.py         the report: its settings; report_files.py and report_pdf.py write it
"""
