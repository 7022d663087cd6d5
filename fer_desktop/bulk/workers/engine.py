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
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event as Flag
from typing import Any

from fer_desktop.bulk.batch import Batch, read_batch
from fer_desktop.bulk.claims import running
from fer_desktop.bulk.jobs import ENDED, JobRecord, JobSpec, JobState
from fer_desktop.bulk.keys import EngineKey
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.publishing import sweep
from fer_desktop.bulk.records import from_values, read_record, write_failure
from fer_desktop.bulk.tasks import task_text
from fer_desktop.bulk.workers.crew import ProcessCrew
from fer_desktop.bulk.workers.events import (
    Advanced,
    Began,
    Changed,
    Ended,
    Event,
    Planned,
    Remarked,
)
from fer_desktop.bulk.workers.log import BatchLog
from fer_desktop.bulk.workers.outcome import Outcome, RunOptions, record_of_death
from fer_desktop.bulk.workers.plan import Plan, PlannedJob, make_plan
from fer_desktop.bulk.workers.roles import Crew, Messages, Worker
from fer_desktop.core.errors import FerError, OutputError, Sentence

__all__ = ["BatchRun", "Outcome", "RunOptions"]

TICK_S = 1.0
"""How often memory, the table and jobs that others do are looked at."""
MOST_DEATHS = 2
"""A job whose process was killed so often is set aside."""


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
        """`crew` does the jobs; None: processes of this machine."""
        self._folder, self._batch = folder, batch
        self._options = options or RunOptions()
        self._on_event = on_event
        self._places = BatchFolder(folder)
        self._table_changed_ns = self._places.table_changed_ns()
        self._given_crew = crew
        self._messages: Messages = crew.messages if crew is not None else SimpleQueue()
        self._stopped, self._no_more, self._paused = Flag(), Flag(), Flag()
        self._to_do: deque[PlannedJob] = deque()
        self._at_work: dict[str, PlannedJob] = {}
        self._with_others: dict[str, PlannedJob] = {}
        self._deaths: dict[str, int] = {}
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
        """To the end of all jobs, or to `stop`; once.

        Raises the error that no job would escape: OutputError of the folder, ModelError,
        SettingsError (finished sessions that were made otherwise, another version of a worker).
        What is at work then is made again by the next run.
        """
        self._log = BatchLog(self._folder)
        self._crew = self._given_crew or ProcessCrew(
            self._folder,
            self._log,
            self._messages,
            wanted=self._options.workers,
            background=self._options.background,
            memory_limit_mb=self._options.memory_limit_mb,
        )
        try:
            self._places.make()
            sweep(self._folder)
            self._engine = EngineKey.of(self._batch.settings)
            own = self._part_of(self._batch.jobs)
            self._begin(self._plan(replace(self._batch, jobs=own)))
            self._work()
        except FerError as error:
            self._log.write(f"stopped: {error}")
            raise
        finally:
            self._crew.close()
            with suppress(OutputError):  # the next run will do it, and the error says more
                sweep(self._folder)
            self._log.close()
        return self.outcome

    def _plan(self, batch: Batch) -> Plan:
        return make_plan(
            self._folder,
            batch,
            self._engine,
            redo_changed=self._options.redo_changed,
            retry_failed=self._options.retry_failed,
        )

    def _part_of(self, jobs: tuple[JobSpec, ...]) -> tuple[JobSpec, ...]:
        shard = self._options.shard
        return shard.part_of(jobs) if shard is not None else jobs

    def _begin(self, plan: Plan) -> None:
        self.outcome.kept = len(plan.kept)
        self.outcome.not_well.extend(plan.not_well)
        self._to_do.extend(plan.to_do)
        workers = self._crew.grow(len(plan.to_do))
        self._log.write(
            f"begins: {len(plan.kept)} kept, {len(plan.to_do)} to do, "
            f"{len(plan.not_well)} failed earlier, {workers} workers"
        )
        self._on_event(Planned(plan, workers))

    def _work(self) -> None:
        next_look_at = time.monotonic() + TICK_S
        while not self._stopped.is_set():
            self._give_jobs()
            is_any_left = bool(self._to_do or self._with_others) and not self._no_more.is_set()
            if not self._at_work and not is_any_left:
                break
            with suppress(Empty):
                wait_s = max(next_look_at - time.monotonic(), 0.01)
                message = self._messages.get(timeout=wait_s)
                if message is not None:
                    self._take(*message)
            if time.monotonic() >= next_look_at:
                self._look_around()
                next_look_at = time.monotonic() + TICK_S
        self.outcome.waiting = len(self._to_do) + len(self._at_work) + len(self._with_others)
        self._log.write(
            f"ends: {self.outcome.done} done, {self.outcome.elsewhere} done by others, "
            f"{len(self.outcome.not_well)} failed, {self.outcome.waiting} wait"
        )

    def _give_jobs(self) -> None:
        for worker in self._crew.idle():
            if not self._to_do or self._no_more.is_set() or self._paused.is_set():
                return
            if self._at_work and self._crew.is_full():
                self._tell_of_memory()
                return
            has_free_cores = self._crew.has_free_cores(len(self._to_do) + len(self._at_work))
            planned = self._to_do.popleft()
            session = planned.spec.session
            self._at_work[session] = planned
            task = task_text(
                self._batch,
                planned.spec,
                self._engine,
                again=planned.again,
                uses_threads=has_free_cores,
            )
            worker.give(session, task)
            self._on_event(Began(session, worker.number))

    def _tell_of_memory(self) -> None:
        if not self._told_of_memory:
            self._told_of_memory = True
            self._remark(Sentence("Memory is short: fewer files are analysed at the same time."))

    def _remark(self, sentence: Sentence) -> None:
        self._log.write(str(sentence))
        self._on_event(Remarked(sentence))

    # What workers say

    def _take(self, worker: Worker, message: dict[str, Any] | None) -> None:
        if message is None:
            self._take_death(worker)
        elif "ready" in message:
            worker.is_ready = True
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
            self._places.check()
            raise FerError(answer["error"], answer["advice"])
        record = from_values(answer["record"])
        if record.state is JobState.RUNNING:
            self._with_others[planned.spec.session] = planned
        else:
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

    def _take_death(self, worker: Worker) -> None:
        """A worker has died: its job waits again, or is set aside."""
        self._crew.bury(worker)
        session = worker.session
        if session is None:
            self._log.write(f"worker {worker.number} ended by itself")
            if worker.is_ready:
                self._crew.grow(len(self._to_do) + len(self._at_work))
            return
        planned = self._at_work.pop(session)
        sweep(self._folder)
        deaths = self._deaths[session] = self._deaths.get(session, 0) + worker.deaths
        if worker.killed_because or deaths >= MOST_DEATHS:
            record = record_of_death(session, deaths, worker.killed_because)
            write_failure(self._folder, record)
            self._end(record)
        else:
            self._log.write(f"{session}: its worker was killed; it is made again")
            self._to_do.append(planned)
            self._on_event(Ended(JobRecord(session)))
        self._crew.grow(len(self._to_do) + len(self._at_work))

    # What others do meanwhile

    def _look_around(self) -> None:
        self._places.check()
        remark = self._crew.look_after(len(self._to_do) + len(self._at_work))
        if remark is not None:
            self._remark(remark)
        changed_ns = self._places.table_changed_ns()
        if changed_ns != self._table_changed_ns:
            self._table_changed_ns = changed_ns
            self._follow_table()
        if self._with_others:
            self._ask_for_those_of_others()

    def _follow_table(self) -> None:
        """A person has edited the table meanwhile: what is not begun follows it."""
        new = read_batch(self._folder)
        if replace(new, jobs=()) != replace(self._batch, jobs=()):
            self._remark(
                Sentence("The settings of the batch were changed; they count from the next start.")
            )
            return
        old = {job.session for job in self._batch.jobs}
        own = self._part_of(new.jobs)
        more = replace(new, jobs=tuple(job for job in own if job.session not in old))
        added = self._plan(more).to_do
        specs = {job.session: job for job in new.jobs}
        removed = {each.spec.session for each in self._to_do} - set(specs)
        self._to_do = deque(
            replace(each, spec=specs[each.spec.session])
            for each in self._to_do
            if each.spec.session in specs
        )
        self._to_do.extend(added)
        self._batch = new
        self._on_event(Changed(new, added, frozenset(removed)))
        self._crew.grow(len(self._to_do) + len(self._at_work))

    def _ask_for_those_of_others(self) -> None:
        alive = running(self._folder)
        for session in [each for each in self._with_others if each not in alive]:
            planned = self._with_others.pop(session)
            record = read_record(self._folder, session)
            if record.state in ENDED and not planned.again:
                self._end(record, elsewhere=True)
            else:  # its owner died, or nothing tells an old session from a new one
                self._to_do.append(planned)
