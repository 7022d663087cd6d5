"""What a person should know of a source is said in sentences, of the open one and of a session."""

from dataclasses import asdict

from PySide6.QtWidgets import QApplication

from fer_desktop.core.errors import Sentence
from fer_desktop.gui.player.source_notes import notes_of_session, notes_of_source
from fer_desktop.sources.base import LeftOut, SourceInfo, SourceKind

PLAIN = SourceInfo(SourceKind.VIDEO, "film.mp4", False, 64, 48)
PECULIAR = SourceInfo(
    SourceKind.STREAM,
    "http://camera",
    True,
    64,
    48,
    rotation_degrees=90,
    clock="arrival",
    conversions=("deinterlaced", "tone-mapped from PQ"),
    left_out=(LeftOut("a.txt", "not a picture"),),
    remarks=(Sentence("1 of 2 files in the folder are left out: a.txt (not a picture)."),),
)


def test_of_an_ordinary_source_there_is_nothing_to_say(qapp: QApplication) -> None:
    assert notes_of_source(PLAIN) == []
    assert notes_of_session({"kind": "video", "name": "film.mp4"}, 0) == []


def test_everything_peculiar_is_said_of_the_source_and_of_its_session(qapp: QApplication) -> None:
    opened = " ".join(notes_of_source(PECULIAR))
    recorded = " ".join(notes_of_session(asdict(PECULIAR), 3))
    for word in ("90°", "arrived", "interlaced", "HDR (PQ)", "a.txt (not a picture)"):
        assert word in opened
        assert word in recorded
    assert "Torn pictures: 3." in recorded and "Torn" not in opened


def test_a_conversion_of_a_later_version_is_shown_as_it_stands(qapp: QApplication) -> None:
    assert notes_of_session({"conversions": ["made square"]}, 0) == ["made square"]
