"""The faces on the right: the very crop the network sees, name, label, quality, seven bars."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.frames import Face
from fer_desktop.gui.panels.face_card import FaceCard
from fer_desktop.gui.player.faces import Faces
from fer_desktop.gui.toolkit.labels import Label

GONE_AFTER_UPDATES = 15
"""A face that is not seen any more keeps its card for this many updates (1.5 s)."""


class FacesPanel(QScrollArea):
    """A card for each face; the chosen one is what the timeline shows."""

    looked_into = Signal(int)
    card_added = Signal()
    named = Signal()
    """A name was ended by Return."""

    def __init__(self, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = faces
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Faces"))
        self.setMinimumSize(260, 80)
        self.cards: dict[int, FaceCard] = {}
        self._faces: tuple[Face, ...] = ()
        self._in_file = False
        self._empty = Label(self.tr("No face in the picture.\nThose that are found appear here."))
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
        faces.chosen_changed.connect(self._arrange)
        faces.names_changed.connect(self._show_names)
        for changed in (faces.threshold_changed, faces.baselines_changed):
            changed.connect(self._fill)

    def show_faces(self, faces: tuple[Face, ...], *, runs: bool, in_file: bool = False) -> None:
        """Show the faces of one analysed frame; while it `runs`, one that is gone lingers a bit.

        The card of one whose name is being typed stays until that is done.
        """
        self._faces, self._in_file = faces, in_file
        present = {face.track_id: face for face in faces}
        for track_id in sorted(present):
            if track_id not in self.cards:
                self._add_card(track_id)
        self._fill()
        for track_id, card in list(self.cards.items()):
            if track_id not in present:
                card.show_gone()
                lingers = runs and card.unseen <= GONE_AFTER_UPDATES
                if not lingers and not card.is_being_named:
                    self._remove_card(track_id)
        if present and self._known.chosen not in self.cards:
            largest = max(faces, key=lambda face: face.box.area)
            self._known.choose(largest.track_id)
        self._arrange()

    def _fill(self) -> None:
        """Show the present values on the cards."""
        for face in self._faces:
            baseline = self._known.baselines.get(face.track_id)
            self.cards[face.track_id].show_face(
                face, self._known.threshold, baseline, in_file=self._in_file
            )

    def _show_names(self) -> None:
        for track_id, card in self.cards.items():
            card.show_name(self._known.names.get(track_id, ""))

    def show_none(self) -> None:
        """No card: nothing is analysed."""
        self._faces = ()
        for track_id in list(self.cards):
            self._remove_card(track_id)
        self._arrange()

    @property
    def count(self) -> int:
        """How many faces have a card."""
        return len(self.cards)

    def shows(self, track_id: int) -> bool:
        """Whether a face has a card: it is seen, or was a moment ago."""
        return track_id in self.cards

    def choose_next(self) -> None:
        """Choose the face with the next higher number, after the last the first."""
        tracks = sorted(self.cards)
        if tracks:
            chosen = self._known.chosen
            place = tracks.index(chosen) + 1 if chosen in self.cards else 0
            self._known.choose(tracks[place % len(tracks)])

    def end_naming(self) -> None:
        """Take a name that is being typed as it stands: its run ends."""
        for card in self.cards.values():
            card.end_naming()

    def _add_card(self, track_id: int) -> FaceCard:
        card = FaceCard(track_id, self._known.names.get(track_id, ""))
        card.chosen.connect(self._known.choose)
        card.renamed.connect(self._known.rename)
        card.looked_into.connect(self.looked_into)
        card.named.connect(self.named)
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

    def _arrange(self) -> None:
        self._empty.setVisible(not self.cards)
        few = len(self.cards) <= 2
        for track_id, card in self.cards.items():
            card.set_selected(track_id == self._known.chosen, few)
