"""What a person names becomes jobs: files, folders, globs, tables.

rows          Row: one source and what is said of it, before it has a session's name
discovery     files, folders searched through, globs
tables        .csv, .tsv and .xlsx with a column `source`
name_pattern  columns from file names: "{participant}_{condition}"
naming        each row gets a session's name that no other has
jobs          list_jobs(inputs) and merged(batch, jobs): the ways in for command and window
probing       which sources can be read, how long and large they are
"""
