"""Interface: FER Desktop as a Python library; what `import fer_desktop` gives.

    import fer_desktop
    session = fer_desktop.analyze("talk.mp4", progress=True)
    session.table["happiness"]

analyzing  a whole source from start to end → a session in memory or on disk
batches    many sources, on every core → the folder of a batch
pictures   pictures and frames of one's own → faces
session    a session: table, statistics, exports, report
arrays     an array that somebody hands in → a picture, or an error that says what is wrong
choices    model, detector and settings as a caller names them; a foreign model is told once
progress   how far a long call is: a function of the caller's or a bar

The names in `fer_desktop.__all__` are the interface; all else is private and may change. It loads
neither Qt nor TensorFlow, and each part only when it is first used.
"""
