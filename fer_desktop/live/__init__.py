"""Live: values to other programs while a run goes on, and what other programs say meanwhile.

record      one row of the native table as a dict, and what else is sent: markers
choice      whose rows are sent: the largest face, all, one of a number or a seat
output      what every output is, and what is told of it
sender      one run's rows to all outputs, in a thread of its own; what it cannot send is counted
lsl         Lab Streaming Layer streams (extra `lsl`)
osc         OSC messages over UDP
websocket   JSON lines to browsers and scripts
json_lines  JSON lines to standard output
safety      which addresses are this computer's, and tokens for the others
loop        an asyncio loop in a thread, for servers
control/    the way in: markers, events, start, stop, participant, condition

Nothing is sent or heard until somebody switches it on. An output is given rows, never pictures.
"""
