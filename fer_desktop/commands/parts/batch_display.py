"""How far a batch is: bars on a terminal, plain lines without one, JSON lines for scripts."""

import json
import sys
import time
from collections.abc import Callable
from typing import Any, Protocol

from tqdm import tqdm

from fer_desktop.bulk.jobs import NOT_WELL, JobRecord, JobState
from fer_desktop.bulk.records import to_values
from fer_desktop.bulk.workers.events import (
    Advanced,
    Began,
    Changed,
    Ended,
    Event,
    Planned,
    Remarked,
)
from fer_desktop.bulk.workers.progress import Progress, clock_text
from fer_desktop.core.printable import printable
from fer_desktop.system.terminal import say

LINE_EVERY_S = 30.0
JSON_EVERY_S = 1.0
NAME_WIDTH = 28


class Display(Protocol):
    """Takes the events of a run; `close` when it has ended."""

    def take(self, event: Event) -> None: ...

    def close(self) -> None: ...


def planned_text(event: Planned) -> str:
    """The start in one line."""
    plan = event.plan
    parts = [f"{len(plan.to_do)} to do"]
    if plan.kept:
        parts.append(f"{len(plan.kept)} kept, because nothing has changed")
    if plan.not_well:
        parts.append(f"{len(plan.not_well)} failed earlier (--retry failed)")
    if event.workers:
        parts.append(f"{event.workers} worker{'s' * (event.workers != 1)}")
    return "; ".join(parts)


def ended_text(record: JobRecord, *, elsewhere: bool = False) -> str:
    """One job's end in one line."""
    if record.state in NOT_WELL:
        return f"{record.session}: {record.state}: {record.reason}"
    if record.state is JobState.WAITING:
        return f"{record.session}: its process was killed; it is made again"
    speed = f", {record.frames_per_s:.0f} frames a second" if record.frames_per_s else ""
    who = " by another program" if elsewhere else ""
    return f"{record.session}: done{who}, {record.analysed} frames analysed{speed}"


class Lines:
    """A line for each end, and now and then one on the whole."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._progress = Progress(now)
        self._next_at = now() + LINE_EVERY_S

    def take(self, event: Event) -> None:
        self._progress.take(event)
        if isinstance(event, Planned):
            say(planned_text(event))
        elif isinstance(event, Ended):
            text = ended_text(event.record, elsewhere=event.elsewhere)
            say(f"[{self._progress.share:4.0%}] {text}")
        elif isinstance(event, Remarked):
            say(event.sentence)
        elif self._now() >= self._next_at:
            self._next_at = self._now() + LINE_EVERY_S
            progress = self._progress
            say(
                f"[{progress.share:4.0%}] {progress.ended} of {progress.jobs} done, "
                f"{clock_text(progress.left_s)} left"
            )

    def close(self) -> None:
        """Nothing stays open."""


class JsonLines:
    """A JSON object a line: planned, began, progress (once a second a job), ended, remark."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._progress = Progress(now)
        self._told_at: dict[str, float] = {}

    def take(self, event: Event) -> None:
        self._progress.take(event)
        if isinstance(event, Planned):
            plan = event.plan
            self._say(
                "planned",
                to_do=[each.spec.session for each in plan.to_do],
                kept=[each.session for each in plan.kept],
                failed_earlier=[each.session for each in plan.not_well],
                workers=event.workers,
            )
        elif isinstance(event, Began):
            self._say("began", session=event.session, worker=event.worker)
        elif isinstance(event, Advanced):
            if self._now() - self._told_at.get(event.session, -JSON_EVERY_S) >= JSON_EVERY_S:
                self._told_at[event.session] = self._now()
                self._say(
                    "progress",
                    session=event.session,
                    worker=event.worker,
                    share=round(event.share, 4),
                    frames=event.frames,
                )
        elif isinstance(event, Ended):
            self._told_at.pop(event.record.session, None)
            self._say("ended", **to_values(event.record), elsewhere=event.elsewhere)
        elif isinstance(event, Changed):
            added = [each.spec.session for each in event.added]
            self._say("changed", added=added, removed=sorted(event.removed))
        else:
            self._say("remark", text=str(event.sentence))

    def _say(self, event: str, **values: Any) -> None:
        whole = {
            "event": event,
            **values,
            "whole_share": round(self._progress.share, 4),
            "left_s": self._progress.left_s,
        }
        print(json.dumps(whole), flush=True)  # noqa: T201 - ASCII alone, for scripts

    def close(self) -> None:
        """Nothing stays open."""


class Bars:
    """One bar over all, and below it a line for each worker."""

    def __init__(self) -> None:
        self._progress = Progress()
        self._whole: tqdm[Any] | None = None
        self._lines: dict[int, tqdm[Any]] = {}
        self._places: dict[int, int] = {}

    def take(self, event: Event) -> None:
        self._progress.take(event)
        if isinstance(event, Planned):
            self._write(planned_text(event))
            if event.plan.to_do:
                self._whole = self._line(0, "{percentage:3.0f}%|{bar}| {desc}", total=1.0)
        elif isinstance(event, Ended):
            record = event.record
            if record.state is JobState.WAITING:  # those that failed are told at the end
                self._write(ended_text(record))
        elif isinstance(event, Remarked):
            self._write(str(event.sentence))
        self._show()

    def close(self) -> None:
        for line in (*self._lines.values(), *([self._whole] if self._whole else [])):
            line.close()

    def _line(self, position: int, how: str, total: float) -> "tqdm[Any]":
        return tqdm(
            total=total,
            position=position,
            bar_format=how,
            leave=position == 0,
            file=sys.stderr,
            dynamic_ncols=True,
        )

    def _show(self) -> None:
        progress = self._progress
        if self._whole is None:
            return
        self._whole.n = progress.share
        failed = f", {progress.not_well} failed" if progress.not_well else ""
        self._whole.set_description_str(
            f"{progress.ended} of {progress.jobs} done{failed}, {clock_text(progress.left_s)} left"
        )
        self._places = {n: place for n, place in self._places.items() if n in progress.workers}
        for number, at_work in progress.workers.items():
            place = self._place_of(number)
            if place not in self._lines:
                self._lines[place] = self._line(place, "  {desc}", total=1.0)
            name = printable(at_work.session)
            name = name if len(name) <= NAME_WIDTH else f"{name[: NAME_WIDTH - 1]}…"
            self._lines[place].set_description_str(
                f"{name:<{NAME_WIDTH}} {at_work.share:4.0%}  {at_work.frames} frames"
            )
        for place, line in self._lines.items():
            if place not in self._places.values():
                line.set_description_str("")

    def _place_of(self, worker: int) -> int:
        """The line of a worker: the same one as long as it has work."""
        taken = set(self._places.values())
        free = next(place for place in range(1, len(taken) + 2) if place not in taken)
        return self._places.setdefault(worker, free)

    @staticmethod
    def _write(text: str) -> None:
        tqdm.write(printable(text), file=sys.stderr)


def display_for(*, as_json: bool, quiet: bool) -> Display | None:
    """The display that fits what is there."""
    if as_json:
        return JsonLines()
    if quiet:
        return None
    return Bars() if sys.stderr is not None and sys.stderr.isatty() else Lines()
