"""The jobs of a batch done by processes of one thread each.

plan       which jobs are to be done, in which order; which stay, and what differs
worker     the process that does jobs, one after the other, until its input ends
process    such a process as the one that drives it sees it
crew       all of them: started, handed out, ended when they need too much memory
roles      what a run needs of a crew; a cluster's is in machines/
engine     BatchRun: gives jobs to workers until all have ended; the command and the window drive it
outcome    RunOptions and Outcome: what a run is told, and what it leaves
events     what it tells meanwhile
progress   from that: one share of the whole, time left, a line a worker
memory     how many workers this machine has room for
log        batch.log
"""
