"""Control: what other programs say to a run, and what they are answered.

commands  one line of the protocol: from text to command, from answer to text
desk      what commands act on: a run and its recording
controls  does what the commands say, or says why not; limits, order, what is kept of it
input     what every way in is
tcp       lines over TCP
osc       the same commands as OSC messages
lsl       a marker stream of Lab Streaming Layer
"""
