"""FER Desktop: faces from a camera or a video, seven expressions, over time.

The folder list, read from top to bottom, is the data flow:

    sources/         where frames come from: camera, video file, images, stream, demo
    detection/       find faces in one image (MTCNN on LiteRT, mtcnn package, Haar)
    tracking.py      give each face a number that lasts
    locating.py      when to search the whole picture and when to follow known faces
    classification/  face box → grey 48x48 crop → seven probabilities
    smoothing.py     probabilities over time, in seconds
    quality.py       is this picture of a face fit for reading an expression?
    analyzer.py      one frame through all of these: Frame → Analysis
    adaptive.py      less effort when a live source is too fast for the machine
    pipeline.py      the two loops, capture and analyze, joined by channels.py
    timeline.py      the series in memory; table.py, the same as rows on disk
    reconnecting.py  a live source that is lost comes back
    drawing.py       what is drawn over a picture; palette.py, one colour an emotion
    baseline.py      a person's own neutral face; occlusion.py, what a label rested on
    batch.py         a source from start to end without being watched: command line and window
    sessions/        the session folder: record, survive, read back, correct
    statistics/      numbers from a session: shares, episodes, transitions, agreement
    export/          other programs' formats, all from the one native table
    scenes.py        drawn pictures with faces, to try and to measure with
    gui/             the window (the only place that imports Qt)
    benchmarking/    what every stage costs on this machine
    commands/        the headless commands; cli.py chooses between them
"""

__version__ = "0.1.0"
