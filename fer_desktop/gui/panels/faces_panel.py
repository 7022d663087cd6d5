"""The faces on the right: the very crop the network sees, name, label, quality, seven bars."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.analysis.baseline import Baseline
from fer_desktop.core.frames import Face
from fer_desktop.gui.panels.face_card import FaceCard

GONE_AFTER_UPDATES = 15
"""A face that is not seen any more keeps its card for this many updates (1.5 s)."""


class FacesPanel(QScrollArea):
    """A card for each face; the chosen one is what the timeline shows."""

    face_chosen = Signal(int)
    renamed = Signal(int, str)
    looked_into = Signal(int)
    card_added = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Faces"))
        self.setMinimumSize(260, 80)
        self.cards: dict[int, FaceCard] = {}
        self.names: dict[int, str] = {}
        self.selected: int | None = None
        self._empty = QLabel(self.tr("No face in the picture.\nThose that are found appear here."))
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(8, 4, 8, 8)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._empty)
        self._layout.addStretch(1)
        self.setWidget(content)

    def show_faces(
        self,
        faces: tuple[Face, ...],
        threshold: float,
        baselines: Mapping[int, Baseline],
        *,
        runs: bool,
    ) -> None:
        """Show the faces of one analysed frame; while it `runs`, one that is gone lingers a bit.

        The card of one whose name is being typed stays until that is done.
        """
        present = {face.track_id: face for face in faces}
        for track_id, face in sorted(present.items()):
            card = self.cards.get(track_id) or self._add_card(track_id)
            card.show_face(face, threshold, baselines.get(track_id))
        for track_id, card in list(self.cards.items()):
            if track_id not in present:
                card.show_gone()
                lingers = runs and card.unseen <= GONE_AFTER_UPDATES
                if not lingers and not card.is_being_named:
                    self._remove_card(track_id)
        if present and (self.selected is None or self.selected not in self.cards):
            largest = max(present.values(), key=lambda face: face.box.area)
            self.choose(largest.track_id)
        self._arrange()

    def choose(self, track_id: int) -> None:
        """Make a face the chosen one."""
        if self.selected != track_id:
            self.selected = track_id
            self._arrange()
            self.face_chosen.emit(track_id)

    def show_none(self) -> None:
        """No card: nothing is analysed. Names stay."""
        for track_id in list(self.cards):
            self._remove_card(track_id)
        self.selected = None
        self._arrange()

    def end_naming(self) -> None:
        """A name that is being typed ends here: its run does."""
        for card in self.cards.values():
            card.end_naming()

    def clear(self) -> None:
        """Forget the names, too: a new run begins."""
        self.end_naming()  # of the run before
        self.show_none()
        self.names.clear()

    def _add_card(self, track_id: int) -> FaceCard:
        card = FaceCard(track_id, self.names.get(track_id, ""))
        card.chosen.connect(self.choose)
        card.renamed.connect(self._rename)
        card.looked_into.connect(self.looked_into)
        self.cards[track_id] = card
        place = sorted(self.cards).index(track_id)
        self._layout.insertWidget(place + 1, card)
        self.card_added.emit()
        return card

    def _remove_card(self, track_id: int) -> None:
        card = self.cards.pop(track_id)
        card.hide()
        self._layout.removeWidget(card)
        card.deleteLater()

    def retheme(self) -> None:
        """Draw again in the colours in effect."""
        for card in self.cards.values():
            card.retheme()

    def _rename(self, track_id: int, name: str) -> None:
        if name:
            self.names[track_id] = name
        else:
            self.names.pop(track_id, None)
        self.renamed.emit(track_id, name)

    def _arrange(self) -> None:
        self._empty.setVisible(not self.cards)
        few = len(self.cards) <= 2
        for track_id, card in self.cards.items():
            card.set_selected(track_id == self.selected, few)
