"""Drawing: what is drawn over a picture or a plot, the same in the window and elsewhere.

marks         what is drawn for a face: box, label, colour, landmarks, bars
painting      marks drawn into a picture with OpenCV, for recordings and exports
palette       one colour and one line style per emotion
marker_names  where names stand beside upright lines
"""
