"""The jobs of a batch done by processes of one thread each.

plan       which jobs are to be done, in which order; which stay, and what differs
worker     the process that does jobs, one after the other, until its input ends
crew       who does the jobs, and what a run needs of them; a cluster's is in machines/
process    such processes as the one that drives them sees them
engine     BatchRun: gives jobs to workers until all have ended; the command and the window drive it
events     what it tells meanwhile
progress   from that: one share of the whole, time left, a line a worker
memory     how many workers this machine has room for
log        batch.log
"""
