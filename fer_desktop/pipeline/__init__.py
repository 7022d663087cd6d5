"""Pipeline: frames from a source through an analyzer, in two loops, and the run around them.

run           one source, captured and analysed in two threads
loops         the two loops: capture into a channel, analyse out of it
adaptive      an analyzer that keeps up with a live source
reloading     the analyzer of a run, replaced between two frames
keeping       an analyzer that analyses each frame of a file once
listening     what a run's threads give to listeners and emit as signals
player_state  the states of the player and the ways between them
threads       the one place that makes threads
"""
