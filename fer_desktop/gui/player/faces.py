"""The faces that are shown: their names, the chosen one, threshold and baselines.

One owner of what belongs to a run and to no window: views observe it and keep no copies, so a
window can be rebuilt around it at any time.
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, Signal

from fer_desktop.analysis.baseline import BaselineRecorder
from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.gui.player.player import Player
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.scores.baseline import Baseline

BASELINE_S = 10.0


class Faces(QObject):
    """What is known of faces beside their measured values."""

    names_changed = Signal()
    chosen_changed = Signal()
    threshold_changed = Signal()
    baselines_changed = Signal()
    renamed = Signal(int, str)
    """Number of a face and the name that a person gave to it; empty where it was taken away."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: dict[int, str] = {}
        self._chosen: int | None = None
        self._threshold = 0.0
        self._baselines: dict[int, Baseline] = {}

    @property
    def names(self) -> Mapping[int, str]:
        """The names of those faces that have one."""
        return MappingProxyType(self._names)

    @property
    def chosen(self) -> int | None:
        """Number of the face whose curves are shown; None before there was a face."""
        return self._chosen

    @property
    def threshold(self) -> float:
        """Labels below this probability are "unsure"."""
        return self._threshold

    @property
    def baselines(self) -> Mapping[int, Baseline]:
        """The baselines of those faces that have one."""
        return MappingProxyType(self._baselines)

    @property
    def baseline(self) -> Baseline | None:
        """That of the chosen face."""
        return None if self._chosen is None else self._baselines.get(self._chosen)

    def rename(self, track_id: int, name: str) -> None:
        """Give a face a name; an empty one takes its name away."""
        if name == self._names.get(track_id, ""):
            return
        if name:
            self._names[track_id] = name
        else:
            del self._names[track_id]
        self.names_changed.emit()
        self.renamed.emit(track_id, name)

    def set_names(self, names: Mapping[int, str]) -> None:
        """Take all names from elsewhere, e.g. from a session."""
        if names != self._names:
            self._names = dict(names)
            self.names_changed.emit()

    def choose(self, track_id: int | None) -> None:
        """Make a face the chosen one."""
        if track_id != self._chosen:
            self._chosen = track_id
            self.chosen_changed.emit()

    def set_threshold(self, threshold: float) -> None:
        if threshold != self._threshold:
            self._threshold = threshold
            self.threshold_changed.emit()

    def set_baselines(self, baselines: Mapping[int, Baseline]) -> None:
        """Take all baselines from elsewhere, e.g. from a session."""
        if baselines != self._baselines:
            self._baselines = dict(baselines)
            self.baselines_changed.emit()

    def set_baseline(self, track_id: int, baseline: Baseline) -> None:
        self._baselines[track_id] = baseline
        self.baselines_changed.emit()

    def clear_baselines(self) -> None:
        """Forget the baselines of all faces."""
        if self._baselines:
            self._baselines.clear()
            self.baselines_changed.emit()

    def renumber(self, numbers: Mapping[int, int]) -> None:
        """Faces have other numbers (old → new): names, choice and baselines go with them.

        Where several become one, the first that is listed counts; others are forgotten.
        """
        names, baselines = dict[int, str](), dict[int, Baseline]()
        for old, new in numbers.items():
            if old in self._names:
                names.setdefault(new, self._names[old])
            if old in self._baselines:
                baselines.setdefault(new, self._baselines[old])
        self.set_names(names)
        if baselines != self._baselines:
            self._baselines = baselines
            self.baselines_changed.emit()
        self.choose(None if self._chosen is None else numbers.get(self._chosen))

    def clear(self) -> None:
        """Forget names, choice and baselines; the threshold is the model's and stays."""
        self.clear_baselines()
        self.choose(None)
        self.set_names({})


class RunFaces(Faces):
    """The faces of a player's runs, each of which begins without any.

    A baseline is collected in the analysis thread, so that every frame counts, and handed over
    to the thread of the window by a queued signal.
    """

    collecting_changed = Signal()
    """Collecting a baseline has begun or ended."""
    baseline_recorded = Signal(int)
    """Number of the face whose baseline is complete."""
    _collected = Signal(object, object)
    """A BaselineRecorder and its Baseline."""

    def __init__(self, player: Player) -> None:
        super().__init__(player)
        self._player = player
        self._recorder: BaselineRecorder | None = None
        self._collected.connect(self._on_collected, Qt.ConnectionType.QueuedConnection)
        player.add_listener(self)
        player.begins.connect(self.clear)
        player.state_changed.connect(self._on_state)
        player.analyzer_ready.connect(self._take_threshold)
        player.settings_changed.connect(self._take_threshold)
        player.faces_merged.connect(self._merge)
        self._take_threshold()

    def _take_threshold(self) -> None:
        self.set_threshold(self._player.threshold)

    @property
    def collecting(self) -> BaselineRecorder | None:
        """The baseline that is being collected: of which face, and for how much longer."""
        return self._recorder

    def collect_baseline(self, track_id: int, duration_s: float = BASELINE_S) -> None:
        """Begin to collect the baseline of a face, over so many seconds in which it is seen."""
        self._set_recorder(BaselineRecorder(track_id, duration_s))

    def stop_collecting(self) -> None:
        """Give up the baseline that is being collected."""
        self._set_recorder(None)

    def _set_recorder(self, recorder: BaselineRecorder | None) -> None:
        if recorder is not self._recorder:
            self._recorder = recorder
            self.collecting_changed.emit()

    def clear(self) -> None:
        self.stop_collecting()
        super().clear()

    def _merge(self, gone: int, kept: int) -> None:
        """Two numbers turned out to be those of one face."""
        known = {*self.names, *self.baselines, kept} | {self.chosen or kept}
        self.renumber({**{number: number for number in known - {gone}}, gone: kept})
        if self._recorder is not None and self._recorder.track_id == gone:
            self.stop_collecting()

    def _on_state(self, state: PlayerState) -> None:
        if not state.has_source:
            self.stop_collecting()

    # in the threads of the run

    def on_frame(self, frame: Frame) -> None:
        """A baseline needs analysed frames only."""

    def on_analysis(self, analysis: Analysis) -> None:
        recorder = self._recorder
        if recorder is None:
            return
        for face in analysis.faces:
            if face.track_id == recorder.track_id:
                recorder.add(analysis.frame.timestamp, face.probabilities)
        baseline = recorder.finish()
        if baseline is not None:
            self._collected.emit(recorder, baseline)

    # in the window's thread again

    def _on_collected(self, recorder: BaselineRecorder, baseline: Baseline) -> None:
        if recorder is self._recorder:  # or it was given up meanwhile, or arrives a second time
            self.set_baseline(recorder.track_id, self._with_facts(recorder.track_id, baseline))
            self.stop_collecting()
            self.baseline_recorded.emit(recorder.track_id)

    def _with_facts(self, track_id: int, baseline: Baseline) -> Baseline:
        """The same, saying whose face it is and what it was made with."""
        info, analyzer = self._player.info, self._player.analyzer
        manifest = analyzer.manifest if analyzer is not None else None
        return replace(
            baseline,
            owner=self._names.get(track_id) or f"face {track_id}",
            source=info.name if info is not None else "",
            model=manifest.full_name if manifest is not None else "",
            model_sha256=manifest.sha256 if manifest is not None else "",
        )
