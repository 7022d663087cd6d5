"""Sources analysed from start to end without being watched.

job.py      one source; the command line and the window run the same job
jobs.py     the nouns of a batch: JobSpec, JobState, JobRecord
layout.py   BatchFolder: where everything lies in the folder of a batch
batch.py    Batch, kept in batch.json: read_batch, write_batch, change_batch
records.py  what became of each job: read_record, read_records
results/    the tables and the page over all jobs
"""
