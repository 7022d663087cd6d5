"""Commands: one file each, with `add_arguments(parser)` and `run(arguments) -> int`.

gui        open the window (the default)
analyze    a source from start to end without the window
live_run   what analyze sends to other programs and hears from them; no command
cameras    the cameras by name
benchmark  what every stage costs on this machine
export     a session in other programs' formats
report     a session as one page, HTML or PDF
sessions   list, recover and withdraw sessions
self_test  the demo through the whole program

`cli.py` imports a command only when it is chosen.
"""
