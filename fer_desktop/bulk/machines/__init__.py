"""More than one machine: every n-th job here, or each job as a task of a Dask cluster.

sharding.py     Shard: which jobs of a batch are this machine's, without anything further
connecting.py   a Dask scheduler that is there, or one that is started (extra `cluster`)
crew.py         dask_crew: the cluster's places as workers of a run
remote.py       what runs on the cluster: one job by its strings
carrying.py     a session as bytes, where machines share no folder
"""
