"""Worker: the process that does jobs, one after the other, on one thread each.

    {"task": "…"}                          a line in, one job (`tasks.task_text`)
    {"progress": [0.25, 120]}              lines out while it works: share, frames
    {"answer": {…}}                        and one when it has ended (`tasks.do_task`)

It ends with its input, so it never outlives the program that started it, however that ended.
"""

import json
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Any

import psutil

from fer_desktop.bulk.tasks import do_task
from fer_desktop.core.errors import FerError, unexpected

IDLE = 15
"""Niceness of work in the background."""


def serve(output: Path, *, background: bool) -> int:
    """Do what comes on standard input until it ends; answers go to standard output alone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program that started this
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints there is no answer
    if background:
        be_in_background()
    tasks: SimpleQueue[str] = SimpleQueue()
    Thread(target=_read, args=(tasks,), name="input", daemon=True).start()

    def say(**message: Any) -> None:
        answers.write(json.dumps(message) + "\n")
        answers.flush()

    say(ready=True)
    while True:
        text = tasks.get()
        try:
            answer = do_task(str(output), text, lambda share, frames: say(progress=[share, frames]))
        except BrokenPipeError:
            return 0
        except Exception as error:  # noqa: BLE001 - told in words, with its traceback in the log
            sys.excepthook(type(error), error, error.__traceback__)
            problem: FerError = unexpected(error)
            answer = {"error": str(problem), "advice": problem.advice}
        say(answer=answer)


def be_in_background() -> None:
    """Let every other program go first, to the processor and to the disk."""
    process = psutil.Process()
    if sys.platform == "win32":
        process.nice(psutil.IDLE_PRIORITY_CLASS)
        return
    process.nice(IDLE)
    if sys.platform == "linux":
        with suppress(psutil.Error, OSError):  # a container may not allow it
            process.ionice(psutil.IOPRIO_CLASS_IDLE)


def _read(tasks: "SimpleQueue[str]") -> None:
    for line in sys.stdin:
        tasks.put(json.loads(line)["task"])
    os._exit(0)  # whoever gave the tasks has gone: what is half done is made again
