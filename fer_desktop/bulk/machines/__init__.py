"""More than one machine: each job as a task of a Dask cluster (extra `cluster`).

connecting.py   a Dask scheduler that is there, or one that is started
crew.py         dask_crew: the cluster's places as workers of a run
remote.py       what runs on the cluster: one job by its strings
carrying.py     a session as bytes, where machines share no folder
"""
