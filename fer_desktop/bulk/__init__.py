"""Sources analysed from start to end without being watched.

job.py         one source; the command line and the window run the same job
neutral.py      the neutral faces by which it corrects probabilities

A batch, which both of them and any number of machines may work on:

jobs.py        the nouns: JobSpec, JobState, JobRecord
layout.py      BatchFolder: where everything lies in the folder of a batch
batch.py       Batch, kept in batch.json: read_batch, write_batch, change_batch
records.py     what became of each job: read_record, read_records
identity.py    which source it was: size, time of change, content
keys.py        what a result depends on, and what has changed since
claims.py      who does a job now: claim, running
analysing.py   a source becomes a session in a temporary folder, or a reason why not
publishing.py  the whole session gets its place by one renaming
tasks.py       one job by its strings: task_text(batch, job, engine), do_task(output, text) -> dict
listing/       files, folders, globs and tables become jobs: list_jobs(inputs), merged(batch, jobs)
sharding.py    Shard: which jobs are this machine's, without anything further
machines/      each job as a task of a Dask cluster (extra `cluster`): dask_crew
workers/       processes that do all jobs: BatchRun(folder, batch, options, on_event).run()
results/       the tables and the page over all jobs: Results(folder).write(batch, records)
"""
