"""The human check in the window: a person labels a sample blind and sees the agreement.

human_check_dialog.py    leads through the pages
begin_page.py            draw a sample, or continue one
label_page.py            one face after the other; face_pictures.py reads them from the video
result_page.py           the agreement
"""
