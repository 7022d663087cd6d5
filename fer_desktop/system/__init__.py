"""System: this process and the machine that it runs on.

process         which process this is, whether another still runs; its memory and its limit
processor       which processor this is: kernels differ by its instruction sets
monitoring      what the program costs: processor and memory
version         program, build and models, for a bug report
platform_check  whether a window can be opened at all, asked before Qt is loaded
locks           locks on open files, which end with the process that holds them
signals         Ctrl+C, a closed terminal and a shutdown end a run in order
terminal        the one way in which commands print
failures        an error before the user's eyes, where there may be no terminal
"""
