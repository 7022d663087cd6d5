"""Analysis: one frame in, everything known about its faces out; no threads, no Qt.

analyzer    all stages in a row: Frame → Analysis
locator     when to search the whole picture and when to follow known faces
tracking    a number for each face that lasts
motion      where a face will be: a Kalman filter
smoothing   probabilities over time, with a time constant in seconds
pose        how far a face is turned and tilted, in degrees
quality     whether a picture of a face is fit for reading an expression
seats       regions of the picture that name the faces in them
turns       which way up a face stands
adaptation  less work per frame when a live source is too fast for the machine
baseline    collects a person's own neutral face
occlusion   which parts of a crop a label rested on
"""
