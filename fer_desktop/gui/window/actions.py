"""The actions of the main window with their texts, shortcuts and icons, and its menus."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from fer_desktop.core.settings import ViewSettings
from fer_desktop.gui.toolkit.action_set import SEPARATOR, SharedActions, fill_menu, fill_menu_bar
from fer_desktop.gui.toolkit.labels import plain_action

RECORD_COLOR = "#D0352B"


class Actions(SharedActions):
    """Every action of the main window: `actions.open`."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._make_sources()
        self._make_run()
        self._make_view()
        self._make_help()

    def _make_sources(self) -> None:
        self.open = self._add(self.tr("&Open video…"), "Ctrl+O", "open")
        self.open_folder = self._add(self.tr("Open &folder of images…"), "Ctrl+Shift+O")
        self.open_stream = self._add(self.tr("Open &stream…"), "Ctrl+U")
        self.demo = self._add(self.tr("Play the &demo"), "Ctrl+D", "face")
        self.queue = self._add(self.tr("&Analyse many videos…"), "Ctrl+Shift+W", "timeline")
        self.analyze_rest = self._add(
            self.tr("Analyse the &rest in the background"), "Ctrl+Shift+G"
        )
        self.save_results = self._add(self.tr("Sa&ve these results…"), "Ctrl+S")
        self.sessions = self._add(self.tr("Recorded s&essions…"), "Ctrl+E", "sessions")
        self.open_table = self._add(self.tr("Review a session or ta&ble…"), "Ctrl+Shift+T")
        self.new_study = self._add(self.tr("&New study…"), "Ctrl+Alt+N")
        self.open_study = self._add(self.tr("&Open study…"), "Ctrl+Alt+O")
        self.show_study = self._add(self.tr("&Participants and results…"), "Ctrl+Alt+P", "faces")
        self.close_study = self._add(self.tr("&Close the study"), "Ctrl+Alt+W")
        self.sample_study = self._add(self.tr("Make a &sample study"), "Ctrl+Alt+S")
        self.settings = self._add(self.tr("Se&ttings…"), "Ctrl+,", "settings")
        self.quit = self._add(self.tr("&Quit"), "Ctrl+Q")

    def _make_run(self) -> None:
        self.start = self._add(self.tr("&Start"), "Ctrl+Return")
        self.stop = self._add(self.tr("S&top"), "Ctrl+.")
        self.refresh = self._add(self.tr("Search for &cameras"), "F5", "refresh")
        self.record = self._add(
            self.tr("&Record"), "Ctrl+R", "record", color=RECORD_COLOR, checkable=True
        )
        self.turns = {
            degrees: self._add(text, keys, checkable=True)
            for degrees, text, keys in (
                (0, self.tr("&As it comes"), "F6"),
                (90, self.tr("By 90° to the &right"), "F7"),
                (180, self.tr("By &180°"), "F8"),
                (270, self.tr("By 90° to the &left"), "F9"),
            )
        }
        """Those that turn the picture, by degrees clockwise; the one in effect is checked."""
        group = QActionGroup(self)
        for action in self.turns.values():
            group.addAction(action)
        self.marker_keys = tuple(
            self._add(self.tr("Marker {key}").format(key=key), str(key)) for key in range(1, 10)
        )
        """Those of the keys 1 to 9, under the names that a person gave to them."""
        self.marker_names = self._add(self.tr("Marker &names…"), "Ctrl+M")
        self.connections = self._add(self.tr("C&onnections to other programs…"), "Ctrl+Shift+J")
        self.look = self._add(self.tr("&Inspect frame…"), "Ctrl+I", "search")
        self.baseline = self._add(self.tr("Record neutral &baseline (10 s)"), "Ctrl+B")
        self.seats = self._add(self.tr("&Seats…"), "Ctrl+Shift+K")
        self.clear_baseline = self._add(self.tr("&Clear baselines"), "Ctrl+Shift+F")

    def _make_view(self) -> None:
        self.boxes = self._add(self.tr("&Boxes"), "Ctrl+Shift+B", checkable=True)
        self.labels = self._add(self.tr("&Labels"), "Ctrl+Shift+L", checkable=True)
        self.landmarks = self._add(self.tr("L&andmarks"), "Ctrl+Shift+A", checkable=True)
        self.probabilities = self._add(self.tr("&Probabilities"), "Ctrl+Shift+P", checkable=True)
        self.mirrored = self._add(self.tr("&Mirror camera"), "Ctrl+Shift+M", checkable=True)
        self.full_screen = self._add(self.tr("&Full screen"), "F11", "fullscreen", checkable=True)
        self.hold = self._add(self.tr("&Hold the timeline"), "H", checkable=True)
        self.reset_layout = self._add(self.tr("Reset &layout"), "Ctrl+Shift+0")

    def _make_help(self) -> None:
        self.manual = self._add(self.tr("&Manual"), "F1", "help")
        self.model_card = self._add(self.tr("Model &card"), "Ctrl+Shift+F1")
        self.notice = self._add(self.tr("&Terms of use"), "Ctrl+Shift+N")
        self.shortcuts = self._add(self.tr("&Keyboard shortcuts"), "Ctrl+F1")
        self.licenses = self._add(self.tr("&Licences"), "Ctrl+Shift+I")
        self.log = self._add(self.tr("Log &window"), "Ctrl+L")
        self.diagnostics = self._add(self.tr("Copy &diagnostics"), "Ctrl+Shift+D")
        self.about = self._add(self.tr("&About"), "Shift+F1")

    @property
    def of_results(self) -> tuple[QAction, ...]:
        """Those that keep what was watched of a file, or make something of it."""
        return (self.analyze_rest, self.save_results, self.report, self.export)

    @property
    def with_source(self) -> tuple[QAction, ...]:
        """Those that need a source, beside those that move through a file."""
        return (self.look, self.baseline, self.next_face, *self.turns.values())

    def show_view(self, view: ViewSettings) -> None:
        """Check what is drawn over the picture."""
        self.boxes.setChecked(view.boxes)
        self.labels.setChecked(view.labels)
        self.landmarks.setChecked(view.landmarks)
        self.probabilities.setChecked(view.probabilities)
        self.mirrored.setChecked(view.mirrored)

    def set_playing(self, playing: bool) -> None:
        """Let the button that plays show what it does next."""
        self.play.setIconText(self.tr("Pause") if playing else self.tr("Play"))
        self.set_icon(self.play, "pause" if playing else "play")

    def set_recording(self, recording: bool) -> None:
        """Let the button that records show what it does next."""
        self.record.setChecked(recording)
        self.record.setIconText(self.tr("Stop recording") if recording else self.tr("Record"))

    def name_markers(self, names: Sequence[str]) -> None:
        """Show the names of the nine marker keys."""
        for action, name in zip(self.marker_keys, names, strict=True):
            action.setText(plain_action(name))


class Menus(QObject):
    """The menus of the main window; `recent` is filled later, by whoever knows the files."""

    def __init__(self, window: QMainWindow, actions: Actions, docks: Sequence[QAction]) -> None:
        super().__init__(window)
        do = actions
        self.recent = QMenu(self.tr("Open &recent"), window)
        self.recent_sessions = QMenu(self.tr("Recent sessio&ns"), window)
        self.recent_studies = QMenu(self.tr("Recent s&tudies"), window)
        self.studies = QMenu(self.tr("St&udy"), window)
        fill_menu(
            self.studies,
            (
                do.new_study,
                do.open_study,
                self.recent_studies,
                SEPARATOR,
                do.show_study,
                do.close_study,
                SEPARATOR,
                do.sample_study,
            ),
        )
        self.markers = QMenu(self.tr("Set &marker"), window)
        self.markers.addActions(list(do.marker_keys))
        self.turns = QMenu(self.tr("&Turn the picture"), window)
        self.turns.addActions(list(do.turns.values()))
        self.all = fill_menu_bar(window.menuBar(), [
            (self.tr("&File"), (
                do.open, do.open_folder, do.open_stream, do.demo, self.recent, SEPARATOR,
                do.save_results, do.report, do.export, do.analyze_rest, SEPARATOR,
                do.queue, do.sessions, self.recent_sessions, do.open_table, SEPARATOR,
                self.studies, SEPARATOR, do.settings, SEPARATOR, do.quit)),
            (self.tr("&Run"), (
                do.start, do.stop, do.play, SEPARATOR,
                do.step_back, do.step, do.jump_back, do.jump,
                do.slower, do.faster, do.normal_speed, SEPARATOR, self.turns, do.refresh)),
            (self.tr("Re&cord"), (
                do.record, SEPARATOR, self.markers, do.marker, do.marker_names, SEPARATOR,
                do.connections)),
            (self.tr("&View"), (
                do.boxes, do.labels, do.landmarks, do.probabilities, do.mirrored, SEPARATOR,
                do.zoom_in, do.zoom_out, do.zoom_reset, do.full_screen, SEPARATOR,
                do.copy_picture, do.save_picture, SEPARATOR,
                do.next_face, do.hold, SEPARATOR, *docks, do.reset_layout)),
            (self.tr("&Analysis"), (
                do.look, SEPARATOR, do.baseline, do.clear_baseline, SEPARATOR, do.seats)),
            (self.tr("&Help"), (
                do.manual, do.shortcuts, SEPARATOR,
                do.model_card, do.notice, do.licenses, SEPARATOR,
                do.log, do.diagnostics, SEPARATOR, do.about)),
        ])  # fmt: skip
        self.all += [self.recent, self.recent_sessions, self.markers, self.turns]
        self.all += [self.studies, self.recent_studies]
