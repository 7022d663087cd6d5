"""A human check of one session: a random sample, labelled blind by a person.

check = HumanCheck.begin(corrected, count=50, seed=1)     or HumanCheck.load(corrected)
video = blind_video(corrected)    the video to label from: one without labels drawn into it
item = check.next_item()          show the picture at item.timestamp with item.box, no label
check.answer(item, "happiness")   saved at once in human_check.csv
check.undo()                      take the last answer back
check.result()                    confusion, kappa, precision
"""

import os
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import SessionError
from fer_desktop.human_check.agreement import Kappa, Precision, cohens_kappa, confusion, precisions
from fer_desktop.human_check.check_file import (
    DRAWN,
    DrawnFace,
    line_of,
    read_drawn,
    write_drawn,
)
from fer_desktop.human_check.sampling import draw, sample_rows
from fer_desktop.scores.labels import LABELS, UNSURE_INDEX, row_labels
from fer_desktop.sessions import names
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.reading import VideoReference, find_videos
from fer_desktop.statistics.episodes import EpisodeSettings, find_episodes

FRAMES, EPISODES = DRAWN


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
    def both_sure(self) -> tuple[int, int]:
        """Of the faces to which both gave an expression: how many, and how many the same."""
        sure = self.counts[:UNSURE_INDEX, :UNSURE_INDEX]
        return int(sure.sum()), int(np.trace(sure))

    @property
    def used_labels(self) -> tuple[str, ...]:
        """Labels that one of the two gave."""
        used = self.counts.sum(axis=0) + self.counts.sum(axis=1) > 0
        return tuple(label for label, given in zip(LABELS, used, strict=True) if given)

    def count(self, person: str, model: str) -> int:
        """How often the person gave one label and the model the other."""
        return int(self.counts[LABELS.index(person), LABELS.index(model)])


def blind_video(corrected: Corrected) -> VideoReference:
    """The video from which a person can label without seeing what the model said.

    Raises SessionError, in a sentence for that person, when there is none.
    """
    if not corrected.table.success.any():
        raise SessionError("No face was found in this session, so there is none to label.")
    if not np.isfinite(corrected.table.box[corrected.table.success]).all():
        raise SessionError("This table does not say where the faces are, so none can be shown.")
    videos = find_videos(corrected.session)
    for video in videos:
        if video.content == "clean":
            return video
    contents = {video.content for video in videos}
    if "blurred" in contents:
        raise SessionError(
            "The faces of this session are blurred, so nobody can read them.",
            "Record the clean video when you want to check the model.",
        )
    if "annotated" in contents:
        raise SessionError(
            "The model's labels are drawn into the only video of this session, so nobody could "
            "label blind.",
            "Record the clean video as well when you want to check the model.",
        )
    raise SessionError(
        "This session keeps scores only, and its source is no video or is not there, so there is "
        "no picture that a person could label.",
        "Record the clean video when you want to check the model.",
    )


class HumanCheck:
    """One sample of one session and the answers so far."""

    def __init__(self, corrected: Corrected, faces: list[DrawnFace], drawn: str) -> None:
        self._corrected = corrected
        self._faces = faces
        self._rows = [face.row for face in faces if face.row is not None]
        self._answers = {
            face.row: face.person
            for face in faces
            if face.row is not None and face.person in LABELS
        }
        self.drawn = drawn
        """FRAMES or EPISODES."""

    @classmethod
    def begin(cls, corrected: Corrected, count: int, seed: int) -> "HumanCheck":
        """Draw a new sample and save it; an earlier one is replaced. Raises OutputError."""
        return cls._begin(corrected, sample_rows(corrected.table, count, seed), FRAMES)

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
        return cls._begin(corrected, draw(sorted(rows), count, seed), EPISODES)

    @classmethod
    def _begin(cls, corrected: Corrected, rows: list[int], drawn: str) -> "HumanCheck":
        faces = [DrawnFace(row, "", line_of(corrected, row, drawn, "")) for row in rows]
        check = cls(corrected, faces, drawn)
        check._save()
        return check

    @classmethod
    def load(cls, corrected: Corrected) -> "HumanCheck | None":
        """The sample of a session, or None. Raises SessionError.

        Faces that corrections removed are left out of it; the file keeps their answers.
        """
        path = corrected.session.beside(names.HUMAN_CHECK)
        if not os.path.lexists(path):
            return None
        faces = read_drawn(path, corrected)
        drawn = next((face.line["drawn"] for face in faces if face.line.get("drawn")), FRAMES)
        return cls(corrected, faces, drawn)

    @property
    def count(self) -> int:
        return len(self._rows)

    @property
    def answered(self) -> int:
        return len(self._answers)

    @property
    def answers(self) -> dict[int, str]:
        """Row of the corrected table → the person's label, in the order of answering."""
        return dict(self._answers)

    def next_item(self) -> CheckItem | None:
        """The next face without an answer, or None when all have one."""
        return self.next_items(1)[0]

    def next_items(self, count: int) -> tuple[CheckItem | None, ...]:
        """The next `count` faces without an answer, filled up with None."""
        unanswered = [row for row in self._rows if row not in self._answers][:count]
        items = [self._item(row) for row in unanswered]
        return (*items, *([None] * (count - len(items))))

    def answer(self, item: CheckItem, label: str) -> None:
        """Keep what the person sees: one of LABELS ("unsure" when they cannot tell).

        Raises ValueError for another label, OutputError when it cannot be saved.
        """
        if label not in LABELS:
            raise ValueError(f"label must be one of {LABELS}. Received: {label!r}")
        table = self._corrected.table  # a table without boxes has items that equal nothing
        face = item.frame, item.face_id
        row = next(row for row in self._rows if (table.frame[row], table.face_id[row]) == face)
        self._answers[row] = label
        self._save()

    def undo(self) -> CheckItem | None:
        """Take the newest answer back; the face it was for, or None when there is none.

        Raises OutputError when that cannot be saved.
        """
        if not self._answers:
            return None
        row, _label = self._answers.popitem()
        self._save()
        return self._item(row)

    def result(self) -> Agreement:
        """The agreement over the faces answered so far."""
        labels = row_labels(self._corrected.table, self._corrected.threshold)
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
        lines = [
            face.line
            if face.row is None
            else line_of(self._corrected, face.row, self.drawn, self._answers.get(face.row, ""))
            for face in self._faces
        ]
        write_drawn(self._corrected.session.beside(names.HUMAN_CHECK), lines)
