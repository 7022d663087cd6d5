"""Picture: a frame with its faces, and the bar that moves through a file. For both windows.

video_view        the analysed frame with the boxes found in that very frame
picture_geometry  where the picture lies in its widget: fitted, magnified, mirrored
picture_scaling   the picture at the size at which it is shown
face_marks        paints what lies over a face
snapshots         the picture with its marks, into the clipboard or a file
seek_bar          the position in a file, and what of it is analysed
playback_bar      plays, steps, seeks, and sets the speed of a file
"""
