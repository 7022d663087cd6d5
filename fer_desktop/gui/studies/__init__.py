"""The room of studies in the window.

current_study   which study is open, and what it holds
new_study       the dialog that begins a study
study_fields    participant and conditions in the question before a recording
session_question  whose a session is that is added
study_window    the window of the open study, with a page for each of what follows
people_page     its participants and their sessions; adding, withdrawing
unfinished      finishes sessions that a crash left open
stimuli_page    what participants are shown, and in which order
results_page    what came out: choices, the group plot, the files
group_numbers   means and differences beside the plot
group_plot      the curves of conditions with their bands, beside what was shown
results_pdf     the page of results as PDF
"""
