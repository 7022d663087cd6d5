"""The chosen face, the names of faces, and their baselines, led to every place that shows them."""

import math

from PySide6.QtCore import QObject

from fer_desktop.analysis.baseline import BaselineRecorder
from fer_desktop.gui.control.refresher import Refresher
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.window.main_window import MainWindow


class FaceRouting(QObject):
    """Keeps picture, cards and timeline at the same face under the same name."""

    def __init__(self, window: MainWindow, refresher: Refresher) -> None:
        super().__init__(window)
        self._window = window
        self._refresher = refresher
        window.video.face_clicked.connect(window.faces.choose)
        window.timeline.face_chosen.connect(window.faces.choose)
        window.faces.face_chosen.connect(self.show_chosen)
        window.faces.renamed.connect(self.take_names)
        refresher.baseline_recorded.connect(self.tell_baseline)
        refresher.sampled.connect(self._tell_progress)

    def show_chosen(self, track_id: int) -> None:
        """Mark the chosen face in the picture and show its curves."""
        self._window.video.selected_track = track_id
        self._window.timeline.set_face(track_id, self._refresher.baselines.get(track_id))
        self._refresher.forget_shown()

    def take_names(self) -> None:
        """Show the names that were given, in picture and timeline."""
        self._window.video.face_names = dict(self._window.faces.names)
        self._window.timeline.set_names(self._window.faces.names)
        self._refresher.forget_shown()

    def take_over(self, names: dict[int, str], selected: int | None) -> None:
        """Go on with the names and the chosen face of the window that this one replaces."""
        self._window.faces.names.update(names)
        self.take_names()
        if selected is not None:
            self._window.faces.choose(selected)

    def choose_next(self) -> None:
        """Choose the face with the next higher number, after the last the first."""
        tracks = sorted(self._window.faces.cards)
        if tracks:
            chosen = self._window.faces.selected
            place = tracks.index(chosen) + 1 if chosen in tracks else 0
            self._window.faces.choose(tracks[place % len(tracks)])

    def record_baseline(self) -> None:
        """Start to collect ten seconds of the chosen face at rest."""
        track_id = self._window.faces.selected
        if track_id is None:
            self._window.message_bar.say(
                self.tr("There is no face to take a baseline of."), hide_after_s=5
            )
            return
        self._refresher.baseline_recorder = BaselineRecorder(track_id)
        self._tell_progress()

    def _tell_progress(self) -> None:
        """Once a second: how long the face has to be held, or that it is awaited."""
        recorder = self._refresher.baseline_recorder
        if recorder is None:
            return
        if recorder.track_id in self._window.faces.cards:
            text = self.tr(
                "{face}: look into the camera with a relaxed, neutral face. {seconds} s to go."
            )
        else:
            text = self.tr("{face} is out of the picture; its baseline waits, {seconds} s to go.")
        self._window.message_bar.say(
            text.format(
                face=texts.face(recorder.track_id, self._window.faces.names),
                seconds=texts.decimal(math.ceil(recorder.remaining_s), 0),
            ),
            icon="face",
            action=self.tr("Cancel"),
            on_action=self._cancel_baseline,
        )

    def _cancel_baseline(self) -> None:
        self._refresher.baseline_recorder = None

    def tell_baseline(self, track_id: int) -> None:
        if self._window.faces.selected == track_id:
            self._window.timeline.set_face(track_id, self._refresher.baselines[track_id])
        self._refresher.forget_shown()
        self._window.message_bar.say(
            self.tr(
                "Baseline recorded. The thin bars and the curves of {face} are corrected by it; "
                "recorded values stay raw."
            ).format(face=texts.face(track_id, self._window.faces.names)),
            icon="check",
            hide_after_s=12,
        )

    def clear_baselines(self) -> None:
        """Show uncorrected values again, of all faces."""
        self._refresher.baselines.clear()
        self._refresher.baseline_recorder = None
        self._window.timeline.set_face(self._window.faces.selected)
        self._refresher.forget_shown()
        self._window.message_bar.hide()
