"""Results of a study: per session, participant and event; groups with intervals; one page.

layout         the names of the files in `results/`
options        what a person chooses: by which variable, how much must be covered
measures       every session's events as rows of numbers, with what was left out and why
groups         means over participants, differences and effect sizes, with bootstrap intervals
curves         curves aligned to the onset of events, one a condition, with bands
outcome        all that was computed at one moment
tables         CSV tables in long and wide form, and what their columns mean
value_labels   the same tables for SPSS and R, with labels of values
plots          the curves as SVG
stills         a picture of what was shown at a moment
page           one page: results, method, what was left out
writing        all of it into the folder
"""
