"""Killing: a batch ended by `kill -9` at random moments, and compared with an undisturbed one."""

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.benchmarking.batch.running import BatchProcess, run_batch
from fer_desktop.bulk.batch import read_batch
from fer_desktop.bulk.jobs import JobState
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.records import read_record
from fer_desktop.sessions import names

_OF_ONE_RUN = {names.RUN, names.RESOURCES, names.JOB}
"""Files of a session that tell when and where it was made."""
_DONE = re.compile(r"^\S+ \S+ \d+ (?P<session>.*): done$", re.M)
EARLIEST_S = 0.3


@dataclass(frozen=True)
class Killing:
    """What became of a batch that was killed again and again."""

    jobs: int
    kills: int
    lost: int
    """Jobs without an end."""
    doubled: int
    """Sessions that were made more than once although they were whole."""
    different: int
    """Sessions with other bytes, or jobs with another state, than in the undisturbed run."""
    seed: int


def measure_killing(
    clips: Sequence[Path], folder: Path, kills: int, seed: int, workers: int
) -> Killing:
    """Run the clips once undisturbed and once killed so often. Raises FerError."""
    words = ("--workers", str(workers))
    calm, hurt = folder / "calm", folder / "hurt"
    whole_s = run_batch(clips, calm, *words).events[-1][0]
    latest_s = max(2 * whole_s / kills, 2 * EARLIEST_S)  # so that work is left until the last kill
    dice = random.Random(seed)
    done = 0
    for number in range(kills):
        process = BatchProcess(clips, hurt, *words)
        try:
            process.watch_for(dice.uniform(EARLIEST_S, latest_s))
            if process.is_running:
                process.kill(workers_too=number % 2 == 1)
                done += 1
        finally:
            process.close()
    run_batch(clips, hurt, *words)
    return compare(calm, hurt, done, seed)


def compare(calm: Path, hurt: Path, kills: int, seed: int) -> Killing:
    """What differs between two batches of the same sources."""
    jobs = read_batch(calm).jobs
    lost = different = 0
    for job in jobs:
        before, after = read_record(calm, job.session), read_record(hurt, job.session)
        lost += after.state in {JobState.WAITING, JobState.RUNNING}
        same = (before.state, before.reason) == (after.state, after.reason)
        different += not (same and _bytes(calm, job.session) == _bytes(hurt, job.session))
    log = BatchFolder(hurt).log.read_text(encoding="utf-8")
    made = Counter(found["session"] for found in _DONE.finditer(log))
    return Killing(
        len(jobs), kills, lost, sum(times > 1 for times in made.values()), different, seed
    )


def _bytes(folder: Path, session: str) -> dict[str, bytes]:
    """What a session holds, whoever made it and when."""
    place = BatchFolder(folder).session(session)
    if not place.is_dir():
        return {}
    files = [path for path in sorted(place.rglob("*")) if path.is_file()]
    return {path.name: path.read_bytes() for path in files if path.name not in _OF_ONE_RUN}
