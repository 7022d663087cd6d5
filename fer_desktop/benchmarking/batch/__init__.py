"""What a batch costs on this machine, for `fer-desktop benchmark --batch`.

clips       generated sources: plain, portrait, uneven, without a face, broken, long
running     the command as a user starts it, watched from outside: processor, memory, events
scaling     one worker and two; what the queue itself costs
endurance   memory of a worker over a long source
resuming    how soon a batch with many finished jobs goes on
killing     killed again and again, and compared with an undisturbed run
measuring   all of these, one after the other
report      the results as JSON and in words
"""
