"""Commands: one file each, with `add_arguments(parser)` and `run(arguments) -> int`.

gui           open the window (the default)
analyze       a source from start to end without the window
batch         many sources, on every core; started again it goes on
cameras       the cameras by name
benchmark     what every stage costs on this machine
export        a session in other programs' formats
report        a session as one page, HTML or PDF
evaluate      a model on labelled pictures or sessions
study         begin, fill and evaluate a study; withdraw a participant
import_model  a network of one's own: checked, measured and kept
sessions      list, recover and withdraw sessions
self_test     the demo through the whole program
parts/        what several commands have in common, or a long one is made of

`cli.py` imports a command only when it is chosen.
"""
