"""Sessions that a person has labelled blind: their labels, with recorded or fresh answers.

Recorded answers are those of the model that the session was made with. To ask another model the
session's clean video is needed.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from fer_desktop.core.errors import FerError, Sentence, SessionError, SourceError, translatable
from fer_desktop.core.frames import EMOTIONS, BoundingBox
from fer_desktop.core.timing import exact_clock
from fer_desktop.evaluation.faces import AnsweredFaces, LabelledFace, LeftOutFace, answered
from fer_desktop.human_check.check import HumanCheck, blind_video
from fer_desktop.human_check.pictures import picture_at
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.reading import open_session
from fer_desktop.sources.turned import open_video_again

UNSURE = translatable("the person could not tell")
NO_PICTURE = translatable("its video has no picture of this moment")


class CheckedSession:
    """A session with the labels of a person."""

    def __init__(self, path: Path) -> None:
        """Raises SessionError, also when nobody has labelled it."""
        self.corrected: Corrected = open_corrected(open_session(path))
        check = HumanCheck.load(self.corrected)
        answers = {} if check is None else check.answers
        if not answers:
            raise SessionError(
                translatable("Nobody has labelled faces of {name} yet."),
                translatable("Open it in the window: Check the model (human check)."),
                name=self.corrected.session.name,
            )
        self._answers = answers

    @property
    def model(self) -> str:
        """The name of the model whose answers were recorded."""
        description = self.corrected.session.description
        return str(description.model.get("name", "")) if description else ""

    def labels(self) -> Iterator[tuple[int, int] | LeftOutFace]:
        """Row of the table and emotion of each face that was labelled."""
        for row, label in self._answers.items():
            if label in EMOTIONS:
                yield row, EMOTIONS.index(label)
            else:
                yield LeftOutFace(self.place(row), Sentence(UNSURE))

    def place(self, row: int) -> str:
        """Where a row's face is, for a person."""
        table, name = self.corrected.table, self.corrected.session.name
        face = self.corrected.face_name(int(table.face_id[row]))
        return f"{name}: {face} at {exact_clock(float(table.timestamp[row]))}"

    def group(self, row: int) -> str:
        """One face of one session."""
        return f"{self.corrected.session.name}/{int(self.corrected.table.face_id[row])}"

    def faces(self) -> Iterator[LabelledFace | LeftOutFace]:
        """The labelled faces out of the session's video. Raises SessionError without one."""
        video = blind_video(self.corrected)
        table = self.corrected.table
        with closing(open_video_again(video.path, video.rotation_degrees)) as source:
            for label in self.labels():
                if isinstance(label, LeftOutFace):
                    yield label
                    continue
                row, emotion = label
                try:
                    frame = picture_at(source, float(table.timestamp[row]) - video.offset_s)
                except SourceError as error:
                    yield LeftOutFace(self.place(row), Sentence("{reason}", reason=error))
                    continue
                if frame is None:
                    yield LeftOutFace(self.place(row), Sentence(NO_PICTURE))
                    continue
                x, y, width, height = table.box[row].tolist()
                box = BoundingBox(x, y, x + width, y + height)
                yield LabelledFace(self.place(row), emotion, self.group(row), frame.image, box)


def recorded_answers(sessions: Sequence[CheckedSession]) -> AnsweredFaces:
    """What was recorded of the labelled faces. Raises FerError when several models recorded it."""
    models = sorted({session.model for session in sessions})
    if len(models) > 1:
        raise FerError(
            translatable("These sessions were recorded with several models: {models}."),
            translatable("Evaluate them one by one, or name one model to read them all again."),
            models=", ".join(models),
        )
    places, labels, groups, probabilities = [], [], [], []
    left_out = []
    for session in sessions:
        for label in session.labels():
            if isinstance(label, LeftOutFace):
                left_out.append(label)
                continue
            row, emotion = label
            places.append(session.place(row))
            labels.append(emotion)
            groups.append(session.group(row))
            probabilities.append(session.corrected.table.probabilities[row])
    answers = np.array(probabilities, np.float32).reshape(-1, len(EMOTIONS))
    return answered(places, labels, groups, answers, left_out)
