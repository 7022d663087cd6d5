"""Remote: what runs on a cluster's worker, one job by its strings.

Dask sends the name of `do_remotely`, not its code: each machine has the program, and refuses a
job that asks for another version or model than its own.
"""

import os
import secrets
import tempfile
from pathlib import Path
from typing import Any

from fer_desktop.bulk.claims import host
from fer_desktop.bulk.identity import stamp_of
from fer_desktop.bulk.jobs import JobState
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.machines.carrying import pack
from fer_desktop.bulk.tasks import do_task, refuse_another_engine, task_from
from fer_desktop.bulk.workers.process import ONE_THREAD
from fer_desktop.core.errors import FerError, SettingsError, SourceError, unexpected
from fer_desktop.core.files import discard, is_regular, replace_file

for _name, _value in ONE_THREAD.items():  # before the libraries are loaded: a job has one thread
    os.environ.setdefault(_name, _value)


def make_sign(output: Path) -> str:
    """Make a file by which other machines know that they see the same folder; its name.

    Raises OutputError.
    """
    name = f"share-{secrets.token_hex(16)}"
    places = BatchFolder(output)
    places.make()
    replace_file(places.hidden / name, "")
    return name


def remove_sign(output: Path, sign: str) -> None:
    """Take it away when the work has ended."""
    discard(BatchFolder(output).hidden / sign)


def do_remotely(output: str, sign: str, text: str, *, is_seen: bool) -> dict[str, Any]:
    """Do one job (`tasks.task_text`); safe to be done again when a worker was lost.

    `is_seen`: whether the client finds the source. Gives what `tasks.do_task` gives, and beside it
    "refused": sentence, where this worker can do no job: another may;
    "session": bytes, where it shares no folder with the client: the session itself.
    """
    where = {"worker": _address(), "host": host()}
    try:
        task = task_from(text)
        refuse_another_engine(task)
        if is_seen:
            _refuse_unseen_source(task.job.source)
        if is_regular(BatchFolder(Path(output)).hidden / sign):
            return {**do_task(output, text), **where}
        return {**_do_apart(text, task.job.session), **where}
    except FerError as error:
        return {"refused": str(error), "advice": error.advice, **where}
    except Exception as error:  # noqa: BLE001 - in words, as on this machine
        problem = unexpected(error)
        return {"error": str(problem), "advice": problem.advice, **where}


def _do_apart(text: str, session: str) -> dict[str, Any]:
    """Do a job in a folder of this machine and give the session too."""
    with tempfile.TemporaryDirectory(prefix="fer-desktop-") as folder:
        BatchFolder(Path(folder)).make()
        answer = do_task(folder, text)
        if "error" in answer:  # this machine's disk, say: another one may have room
            return {"refused": answer["error"], "advice": answer["advice"]}
        made = BatchFolder(Path(folder)).session(session)
        is_made = made.is_dir() and answer["record"]["state"] != JobState.RUNNING
        return {**answer, "session": pack(made) if is_made else None}


def _refuse_unseen_source(source: str) -> None:
    try:
        stamp_of(source)
    except SourceError as error:
        raise SettingsError(
            "The worker on {host} does not see {source}.",
            "Keep the sources where every machine finds them by the same path.",
            host=host(),
            source=source,
        ) from error


def _address() -> str:
    """This worker's address in the cluster."""
    from distributed import get_worker

    return str(get_worker().address)
