"""What came out of a batch: tables and one page over all, while it goes on and afterwards.

measures.py     the numbers of each face of one session: pure, from a corrected session
kept.py         these numbers kept on disk, so that a session is read once for each of its states
columns.py      the columns of the tables: name, unit, meaning
tables.py       jobs.csv, summary.csv, summary_long.csv, data_dictionary.csv
charts.py       the small pictures on the page
page.py         what stands in summary.html
writing.py      Results: all files of a batch, as often as they cost little
keeping.py      ResultsWriter: the same beside a run, in a thread of its own
"""
