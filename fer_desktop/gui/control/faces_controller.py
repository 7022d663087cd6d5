"""The controller of faces: which one is chosen, and the recording of its baseline."""

import math

from PySide6.QtCore import QObject

from fer_desktop.gui.player.faces import RunFaces
from fer_desktop.gui.player.resource_watch import ResourceWatch
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.scores.baseline import not_at_rest


class FacesController(QObject):
    """Leads what a person does with faces to `RunFaces`, and says how a baseline comes along."""

    def __init__(self, window: MainWindow, faces: RunFaces, resources: ResourceWatch) -> None:
        super().__init__(window)
        self._window = window
        self._faces = faces
        actions = window.actions_
        actions.next_face.triggered.connect(window.faces.choose_next)
        actions.baseline.triggered.connect(self.record_baseline)
        actions.clear_baseline.triggered.connect(self.clear_baselines)
        window.video.face_clicked.connect(faces.choose)
        faces.collecting_changed.connect(self._on_collecting)
        faces.baseline_recorded.connect(self._say_recorded)
        resources.sampled.connect(self._say_progress)

    def record_baseline(self) -> None:
        """Begin to collect ten seconds of the chosen face at rest."""
        if self._faces.chosen is None:
            self._window.message_bar.say(
                self.tr("There is no face to take a baseline of."), hide_after_s=5
            )
            return
        self._faces.collect_baseline(self._faces.chosen)

    def clear_baselines(self) -> None:
        """Show uncorrected values again, of all faces."""
        self._faces.stop_collecting()
        self._faces.clear_baselines()
        self._window.message_bar.hide()

    def _on_collecting(self) -> None:
        if self._faces.collecting is None:
            self._window.message_bar.hide()
        else:
            self._say_progress()

    def _say_progress(self) -> None:
        """Once a second: how long the face has to be held still, or that it is out of sight."""
        recorder = self._faces.collecting
        if recorder is None:
            return
        if self._window.faces.shows(recorder.track_id):
            text = self.tr(
                "{face}: look into the camera with a relaxed, neutral face. {seconds} s to go."
            )
        else:
            text = self.tr("{face} is out of the picture; its baseline waits, {seconds} s to go.")
        mean = recorder.mean
        shown = None if mean is None else not_at_rest(mean)
        if mean is not None and shown is not None:
            text += " " + self.tr("It looks like {emotion} ({share}) so far, not neutral.").format(
                emotion=texts.emotion(shown), share=texts.percent(float(mean[shown]))
            )
        self._window.message_bar.say(
            text.format(
                face=texts.face(recorder.track_id, self._faces.names),
                seconds=texts.decimal(math.ceil(recorder.remaining_s), 0),
            ),
            icon="face" if shown is None else "warning",
            action=self.tr("Cancel"),
            on_action=self._faces.stop_collecting,
        )

    def _say_recorded(self, track_id: int) -> None:
        """What the baseline does now, or a question where the face was hardly at rest."""
        face = texts.face(track_id, self._faces.names)
        mean = self._faces.baselines[track_id].mean
        shown = not_at_rest(mean)
        say = self._window.message_bar.say
        if shown is None:
            text = self.tr(
                "Baseline recorded. The thin bars and the curves of {face} are corrected by it; a "
                "recording holds the corrected values in columns of their own."
            )
            say(text.format(face=face), icon="check", hide_after_s=12)
            return
        text = self.tr(
            "{face} did not look neutral: {emotion} at {share} while it was recorded. The "
            "baseline is in use; one of a face at rest would be better."
        ).format(face=face, emotion=texts.emotion(shown), share=texts.percent(float(mean[shown])))
        clear = (self.tr("Clear baselines"), self.clear_baselines)
        say(
            text,
            icon="warning",
            action=self.tr("Record again"),
            on_action=lambda: self._faces.collect_baseline(track_id),
            more=(clear,),
        )
