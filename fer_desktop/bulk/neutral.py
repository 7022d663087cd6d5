"""Neutral: the neutral faces by which a job corrects probabilities.

A neutral face that was given holds for every face of the source. Where its first seconds are the
neutral face, each face that is seen in them has its own: a file is read once before for them, so
that they correct it from its first picture on; a live source from their end on.
"""

from typing import Any

from fer_desktop.analysis.analyzer import Analyzer
from fer_desktop.analysis.baseline import BaselineRecorder
from fer_desktop.classification import Manifest
from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Analysis
from fer_desktop.pipeline import loops as pipeline
from fer_desktop.scores.baseline import Baseline
from fer_desktop.sources.base import Source

LEAST_FRAMES = 2
LEAST_SHARE = 0.5
"""A face that was seen for less of the seconds has no neutral face of its own."""


class Beginning:
    """Collects the faces of the first seconds of a source."""

    def __init__(
        self, seconds: float, facts: dict[str, Any], owner: str, start_s: float = 0.0
    ) -> None:
        """`facts` are what else each baseline holds; `owner` is the participant's code."""
        self._seconds, self._end_s = seconds, start_s + seconds
        self._facts = facts
        self._owner = owner
        self._recorders: dict[int, BaselineRecorder] = {}
        self.has_passed = False
        """Whether the seconds are over."""

    def add(self, analysis: Analysis) -> None:
        """One analysed frame, in order of time."""
        if analysis.frame.timestamp >= self._end_s:
            self.has_passed = True
            return
        for face in analysis.faces:
            number = face.track_id
            if number not in self._recorders:
                least_s = self._seconds * LEAST_SHARE
                self._recorders[number] = BaselineRecorder(number, least_s, LEAST_FRAMES)
            self._recorders[number].add(analysis.frame.timestamp, face.probabilities)

    def baselines(self) -> dict[int, Baseline]:
        """Of the faces that were seen for long enough, by their numbers."""
        found = {}
        for number, recorder in self._recorders.items():
            owner = self._owner if self._owner and len(self._recorders) == 1 else f"face {number}"
            baseline = recorder.finish(made="beginning", owner=owner, **self._facts)
            if baseline is not None:
                found[number] = baseline
        return found


def facts_of(manifest: Manifest, source: str) -> dict[str, Any]:
    """What a baseline says of the model and of the source."""
    return {"source": source, "model": manifest.full_name, "model_sha256": manifest.sha256}


def read_beginning(
    source: Source,
    analyzer: Analyzer,
    beginning: Beginning,
    seconds: float,
    *,
    uses_threads: bool = True,
) -> dict[int, Baseline]:
    """The neutral faces of a source that can be read twice, opened for this and closed in the end.

    Raises FerError where there is none.
    """

    def take(analysis: Analysis) -> None:
        beginning.add(analysis)
        if beginning.has_passed:
            source.close()

    try:
        pipeline.run(source, analyzer, take, uses_threads=uses_threads)
    finally:
        source.close()
    found = beginning.baselines()
    if not found:
        raise FerError(
            "No face was seen for long enough in the first {seconds:g} s of {name}.",
            "Choose other seconds, or name a file with a neutral face.",
            seconds=seconds,
            name=source.info.name,
        )
    return found
