"""A person checks the model on this very session: a random sample, labelled blind.

check = HumanCheck.begin(corrected, count=50, seed=1)     or HumanCheck.load(corrected)
item = check.next_item()          show the picture at item.timestamp with item.box, no label
check.answer(item, "happiness")   saved at once in human_check.csv
check.result()                    confusion, kappa, precision
"""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fer_desktop.errors import SessionError
from fer_desktop.sessions import folder as names
from fer_desktop.sessions.edits import Corrected
from fer_desktop.sessions.files import replace_file
from fer_desktop.statistics.agreement import (
    Kappa,
    Precision,
    cohens_kappa,
    confusion,
    precisions,
)
from fer_desktop.statistics.episodes import EpisodeSettings, find_episodes
from fer_desktop.statistics.labels import LABELS, row_labels
from fer_desktop.statistics.sampling import draw, sample_rows

COLUMNS = ("frame", "face_id", "person")


@dataclass(frozen=True)
class CheckItem:
    """One face to be labelled; `box` is x, y, width, height in pixels."""

    frame: int
    timestamp: float
    face_id: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True, eq=False)
class Agreement:
    """Rows of `counts` are the person's labels, columns the model's, in order of LABELS."""

    counts: NDArray[np.int64]
    kappa: Kappa
    precisions: list[Precision]

    @property
    def used_labels(self) -> tuple[str, ...]:
        """Labels that one of the two gave."""
        used = self.counts.sum(axis=0) + self.counts.sum(axis=1) > 0
        return tuple(label for label, given in zip(LABELS, used, strict=True) if given)

    def count(self, person: str, model: str) -> int:
        """How often the person said one and the model the other."""
        return int(self.counts[LABELS.index(person), LABELS.index(model)])


class HumanCheck:
    """One sample of one session and the answers so far."""

    def __init__(self, corrected: Corrected, rows: list[int], answers: dict[int, str]) -> None:
        self._corrected = corrected
        self._rows = rows
        self._answers = answers

    @classmethod
    def begin(cls, corrected: Corrected, count: int, seed: int) -> "HumanCheck":
        """Draw a new sample and save it; an earlier one is replaced. Raises OutputError."""
        check = cls(corrected, sample_rows(corrected.table, count, seed), {})
        check._save()
        return check

    @classmethod
    def begin_episodes(
        cls, corrected: Corrected, count: int, seed: int, settings: EpisodeSettings | None = None
    ) -> "HumanCheck":
        """The same with the peaks of random episodes. Raises OutputError."""
        table = corrected.table
        episodes = find_episodes(table, corrected.markers, settings)
        rows = {
            int(np.flatnonzero((table.face_id == e.face_id) & (table.timestamp == e.peak_s))[0])
            for e in episodes
        }
        check = cls(corrected, draw(sorted(rows), count, seed), {})
        check._save()
        return check

    @classmethod
    def load(cls, corrected: Corrected) -> "HumanCheck | None":
        """The sample of a session, or None. Faces that corrections removed are left out.

        Raises SessionError.
        """
        path = corrected.session.folder / names.HUMAN_CHECK
        if not path.is_file():
            return None
        table = corrected.table
        keys = zip(table.frame.tolist(), table.face_id.tolist(), strict=True)
        index = {key: row for row, key in enumerate(keys)}
        rows, answers = [], {}
        try:
            with path.open(newline="", encoding="utf-8") as file:
                for told in csv.DictReader(file):
                    row = index.get((int(told["frame"]), int(told["face_id"])))
                    if row is None:
                        continue
                    rows.append(row)
                    if told["person"] in LABELS:
                        answers[row] = told["person"]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise SessionError(f"{path} cannot be used: {error}.") from error
        return cls(corrected, rows, answers)

    @property
    def count(self) -> int:
        return len(self._rows)

    @property
    def answered(self) -> int:
        return len(self._answers)

    def next_item(self) -> CheckItem | None:
        """The next face without an answer, or None when all have one."""
        for row in self._rows:
            if row not in self._answers:
                return self._item(row)
        return None

    def answer(self, item: CheckItem, label: str) -> None:
        """Keep what the person sees: one of LABELS ("unsure" when they cannot tell).

        Raises ValueError for another label, OutputError when it cannot be saved.
        """
        if label not in LABELS:
            raise ValueError(f"label must be one of {LABELS}. Received: {label!r}")
        row = next(row for row in self._rows if self._item(row) == item)
        self._answers[row] = label
        self._save()

    def result(self) -> Agreement:
        """The agreement over the faces answered so far."""
        labels = row_labels(self._corrected.table, self._corrected.session.threshold)
        person = list(self._answers.values())
        model = [LABELS[labels[row]] for row in self._answers]
        counts = confusion(person, model, LABELS)
        return Agreement(counts, cohens_kappa(counts), precisions(counts, LABELS))

    def _item(self, row: int) -> CheckItem:
        table = self._corrected.table
        x, y, width, height = table.box[row].tolist()
        return CheckItem(
            int(table.frame[row]),
            float(table.timestamp[row]),
            int(table.face_id[row]),
            (x, y, width, height),
        )

    def _save(self) -> None:
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(COLUMNS)
        for row in self._rows:
            item = self._item(row)
            writer.writerow([item.frame, item.face_id, self._answers.get(row, "")])
        path: Path = self._corrected.session.folder / names.HUMAN_CHECK
        replace_file(path, text.getvalue())
