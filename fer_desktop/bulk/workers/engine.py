"""BatchRun: gives the jobs of a batch to workers until all have ended.

    run = BatchRun(folder, batch, RunOptions(workers=2), on_event)
    outcome = run.run()              in the thread that is to do the work; events come there
    run.pause(); run.resume()        from any thread or a signal: no new job is begun meanwhile
    run.stop()                       end now; with after_current, when those at work have ended

It holds nothing that the disk does not: ended at any moment, however rudely, another one goes on.
"""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event as Flag
from typing import Any

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.claims import running
from fer_desktop.bulk.jobs import ENDED, JobRecord, JobState
from fer_desktop.bulk.keys import EngineKey
from fer_desktop.bulk.publishing import sweep
from fer_desktop.bulk.records import from_values, read_record, write_failure
from fer_desktop.bulk.tasks import task_text
from fer_desktop.bulk.workers.crew import Crew, Messages, Worker
from fer_desktop.bulk.workers.events import Advanced, Began, Ended, Event, Planned, Remarked
from fer_desktop.bulk.workers.log import BatchLog
from fer_desktop.bulk.workers.plan import Plan, PlannedJob, make_plan
from fer_desktop.bulk.workers.process import ProcessCrew
from fer_desktop.core.errors import FerError, Sentence

TICK_S = 1.0
"""How often memory is looked at, and jobs that others do."""
MOST_DEATHS = 2
"""A job whose process was killed so often is set aside."""


@dataclass(frozen=True)
class RunOptions:
    """How a batch is worked on; nothing here changes a result."""

    workers: int | None = None
    """None: one a physical core, fewer where memory is short."""
    background: bool = False
    """Let every other program go first."""
    memory_limit_mb: int | None = None
    """A worker that needs more is ended, and its job fails."""
    redo_changed: bool = False
    retry_failed: bool = False


@dataclass
class Outcome:
    """What a run leaves behind."""

    kept: int = 0
    done: int = 0
    elsewhere: int = 0
    """Done meanwhile by another program on the same batch."""
    not_well: list[JobRecord] = field(default_factory=list)
    """Failed and set aside, those of earlier runs among them."""
    waiting: int = 0
    """Not done, because the run was stopped."""


class BatchRun:
    """One run over a batch."""

    def __init__(
        self,
        folder: Path,
        batch: Batch,
        options: RunOptions | None = None,
        on_event: Callable[[Event], None] = lambda _event: None,
        crew: Crew | None = None,
    ) -> None:
        """`crew` does the jobs; None: processes of this machine, as the options say."""
        self._folder, self._batch = folder, batch
        self._options = options = options or RunOptions()
        self._on_event = on_event
        self._crew = crew or ProcessCrew(
            folder, options.workers, options.memory_limit_mb, background=options.background
        )
        self._messages: Messages = SimpleQueue()
        self._stopped, self._no_more, self._paused = Flag(), Flag(), Flag()
        self._workers: list[Worker] = []
        self._to_do: deque[PlannedJob] = deque()
        self._at_work: dict[str, PlannedJob] = {}
        self._with_others: dict[str, PlannedJob] = {}
        self._deaths: dict[str, int] = {}
        self._numbers = 0
        self._told_of_memory = False
        self.outcome = Outcome()

    # From any thread

    def stop(self, *, after_current: bool = False) -> None:
        """Begin no further job; end those at work at once, or let them end."""
        self._no_more.set()
        if not after_current:
            self._stopped.set()
        self._messages.put(None)

    def pause(self) -> None:
        """Begin no further job until `resume`; those at work go on."""
        self._paused.set()

    def resume(self) -> None:
        """Go on after `pause`."""
        self._paused.clear()
        self._messages.put(None)

    # In the thread that works

    def run(self) -> Outcome:
        """To the end of all jobs, or to `stop`.

        Raises the error that no job would escape: OutputError of the folder, ModelError,
        SettingsError (finished sessions that were made otherwise, another version of a worker).
        What is at work then is made again by the next run.
        """
        self._log = BatchLog(self._folder)
        try:
            sweep(self._folder)
            self._engine = EngineKey.of(self._batch.settings)
            plan = self._plan()
            self._begin(plan)
            self._work()
        except FerError as error:
            self._log.write(f"stopped: {error}")
            raise
        finally:
            for worker in self._workers:
                worker.close()
            self._log.close()
        return self.outcome

    def _plan(self) -> Plan:
        return make_plan(
            self._folder,
            self._batch,
            self._engine,
            redo_changed=self._options.redo_changed,
            retry_failed=self._options.retry_failed,
        )

    def _begin(self, plan: Plan) -> None:
        self.outcome.kept = len(plan.kept)
        self.outcome.not_well.extend(plan.not_well)
        self._to_do.extend(plan.to_do)
        count = self._crew.places(len(plan.to_do)) if plan.to_do else 0
        self._log.write(
            f"begins: {len(plan.kept)} kept, {len(plan.to_do)} to do, "
            f"{len(plan.not_well)} failed earlier, {count} workers"
        )
        self._on_event(Planned(plan, count))
        self._fill_places()

    def _fill_places(self) -> None:
        jobs = len(self._to_do) + len(self._at_work)
        places = min(self._crew.places(jobs), jobs) if jobs else 0
        while len(self._workers) < places:
            self._start_worker()

    def _start_worker(self) -> None:
        self._numbers += 1
        worker = self._crew.start(self._numbers, self._messages, self._log.descriptor)
        self._workers.append(worker)

    def _work(self) -> None:
        next_tick = time.monotonic() + TICK_S
        while not self._stopped.is_set():
            self._give_jobs()
            if not self._at_work and (self._no_more.is_set() or not self._is_any_left()):
                break
            try:
                message = self._messages.get(timeout=max(next_tick - time.monotonic(), 0.01))
            except Empty:
                next_tick = time.monotonic() + TICK_S
                self._look_around()
                continue
            if message is not None:
                self._take(*message)
        self.outcome.waiting = len(self._to_do) + len(self._at_work) + len(self._with_others)
        self._log.write(
            f"ends: {self.outcome.done} done, {self.outcome.elsewhere} done by others, "
            f"{len(self.outcome.not_well)} failed, {self.outcome.waiting} wait"
        )

    def _is_any_left(self) -> bool:
        return bool(self._to_do or self._with_others)

    def _give_jobs(self) -> None:
        for worker in self._workers:
            if worker.session is not None:
                continue
            if not self._to_do or self._no_more.is_set() or self._paused.is_set():
                return
            if self._at_work and self._crew.is_full():
                self._tell_of_memory()
                return
            planned = self._to_do.popleft()
            session = planned.spec.session
            self._at_work[session] = planned
            task = task_text(self._batch, planned.spec, self._engine, again=planned.again)
            worker.give(session, task)
            self._on_event(Began(session, worker.number))

    def _tell_of_memory(self) -> None:
        if not self._told_of_memory:
            self._told_of_memory = True
            self._remark(Sentence("Memory is short: fewer files are analysed at the same time."))

    def _remark(self, sentence: Sentence) -> None:
        self._log.write(str(sentence))
        self._on_event(Remarked(sentence))

    def _take(self, worker: Worker, message: dict[str, Any] | None) -> None:
        if message is None:
            self._bury(worker)
        elif "progress" in message and worker.session is not None:
            share, frames = message["progress"]
            self._on_event(Advanced(worker.session, worker.number, share, frames))
        elif "remark" in message:
            self._remark(Sentence("{text}", text=message["remark"]))
        elif "answer" in message and worker.session is not None:
            planned = self._at_work.pop(worker.session)
            worker.session = None
            self._take_answer(planned, message["answer"])

    def _take_answer(self, planned: PlannedJob, answer: dict[str, Any]) -> None:
        if "error" in answer:
            raise FerError(answer["error"], answer["advice"])
        record = from_values(answer["record"])
        if record.state is JobState.RUNNING:
            self._with_others[planned.spec.session] = planned
            return
        self._end(record)

    def _end(self, record: JobRecord, *, elsewhere: bool = False) -> None:
        if record.state is not JobState.DONE:
            self.outcome.not_well.append(record)
        elif elsewhere:
            self.outcome.elsewhere += 1
        else:
            self.outcome.done += 1
        why = f": {record.reason}" if record.reason else ""
        who = ", by another program" if elsewhere else ""
        self._log.write(f"{record.session}: {record.state}{who}{why}")
        self._on_event(Ended(record, elsewhere))

    def _bury(self, worker: Worker) -> None:
        """A worker has died: its job waits again, or is set aside."""
        self._workers.remove(worker)
        worker.close()
        if worker.session is None:
            raise FerError(
                "A worker of the batch could not be started, or ended by itself.",
                "The end of {log} says why.",
                log=self._log.path,
            )
        planned = self._at_work.pop(worker.session)
        sweep(self._folder)
        deaths = self._deaths.get(worker.session, 0) + worker.deaths
        self._deaths[worker.session] = deaths
        if worker.killed_because or deaths >= MOST_DEATHS:
            record = JobRecord(
                worker.session,
                JobState.FAILED if worker.killed_because else JobState.SET_ASIDE,
                worker.killed_because
                or str(Sentence("Its process was killed {count} times.", count=deaths)),
                "Raise --memory-limit, or use --retry failed when more memory is free."
                if worker.killed_because
                else str(
                    Sentence(
                        "It may need more memory than there is, or crash a library: see {log}. "
                        "--retry failed tries it once more.",
                        log=self._log.path.name,
                    )
                ),
            )
            write_failure(self._folder, record)
            self._end(record)
        else:
            self._log.write(f"{worker.session}: its worker was killed; it is made again")
            self._to_do.append(planned)
            self._on_event(Ended(JobRecord(worker.session)))
        self._start_worker()

    def _look_around(self) -> None:
        self._crew.look_after(self._workers)
        self._fill_places()
        if self._with_others:
            self._ask_for_those_of_others()

    def _ask_for_those_of_others(self) -> None:
        alive = running(self._folder)
        for session in [each for each in self._with_others if each not in alive]:
            planned = self._with_others.pop(session)
            record = read_record(self._folder, session)
            if record.state in ENDED and not planned.again:
                self._end(record, elsewhere=True)
            else:  # its owner died, or we cannot tell an old session from a new one
                self._to_do.append(planned)
