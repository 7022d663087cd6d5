"""Player: the run and what belongs to it, as Qt models without widgets. Outlives the window.

player          one source at a time, from start to stop
run_signals     the signals of a run's threads, received in the GUI thread
faces           the faces that are shown: names, the chosen one, threshold, baselines
markers         the markers of the run or session that is shown
whole_file      the file that is open, analysed from start to end beside being watched
source_notes    what should be known of a source or session before relying on it
resource_watch  what the program costs, sampled once a second
"""
