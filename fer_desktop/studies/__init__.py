"""Studies: participants, conditions and stimuli around sessions; a folder that reads without us.

    DIR/study.json       title, variables, participants, stimuli, design, whose session is which
    DIR/sessions/        the sessions
    DIR/baselines/       the participants' neutral faces
    DIR/stimuli/         files that are shown
    DIR/runs/            what each participant has been shown so far
    DIR/results/         what came out; made anew at any time

study.json is the one owner of who is in which session under which condition.

study        the nouns: variable, participant, stimulus, design, session
study_file   study.json: its schema, reading, writing, changing by one program at a time
codes        participant codes are checked; a name gets a hint
places       the folder: where everything lies, new and open
adding       sessions come into a study, one by one or by a table
checking     what is wrong with a study: sessions gone, participants unknown
editing_stimuli  stimuli come into a study, change and go
withdrawing  everything of one participant is deleted, wherever it lies
sample       a study to try everything on, drawn and analysed in seconds
scenes       drawn faces and stimuli of the sample
presenting/  what is shown to a participant, in which order, how far that has come
results/     per session, participant and event; means with intervals; curves; tables; one page
"""
