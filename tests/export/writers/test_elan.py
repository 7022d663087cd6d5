"""ELAN's annotations, opened by pympi."""

from pathlib import Path

import pytest
from helpers.session_fakes import record
from helpers.talk import export_one
from pympi import Eaf

from fer_desktop.export.formats import export
from fer_desktop.sessions.corrections.edit_kinds import AddMarker, RenameFace
from fer_desktop.sessions.corrections.edits import Edits, open_corrected
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recording_options import RecordingOptions


def test_elan_opens_with_pympi(folder: Path, tmp_path: Path) -> None:
    edits = Edits.load(folder)
    edits.add(RenameFace(1, "Ann <&>"))
    path = export_one(edits.apply(open_session(folder)), "elan", tmp_path)
    eaf = Eaf(str(path))
    assert list(eaf.get_tier_names()) == ["Ann <&>", "face 2", "markers"]
    assert eaf.get_annotation_data_for_tier("Ann <&>") == [
        (0, 1000, "neutral"),
        (1000, 2000, "happiness"),
        (2300, 2800, "happiness"),
        (2800, 3000, "anger"),
    ]
    assert eaf.get_annotation_data_for_tier("markers") == [
        (1200, 1400, "'=stimulus()"),
        (2000, 2200, "question"),
    ]
    assert eaf.get_annotation_data_at_time("face 2", 1500) == [(1000, 2000, "fear")]


@pytest.mark.parametrize("place", ["talk/export", "talk", "elsewhere"])
def test_elan_finds_the_video_from_where_its_file_lies(tmp_path: Path, place: str) -> None:
    record(tmp_path / "talk", [["fear"]], options=RecordingOptions(("clean",)))
    (path,) = export(open_corrected(open_session(tmp_path / "talk")), "elan", tmp_path / place)
    (media,) = Eaf(str(path)).get_linked_files()
    assert media["RELATIVE_MEDIA_URL"].startswith("./" if place == "talk" else "../")
    assert (path.parent / media["RELATIVE_MEDIA_URL"]).resolve() == tmp_path / "talk" / "video.mkv"


def test_elan_keeps_faces_that_are_named_as_other_tiers(folder: Path, tmp_path: Path) -> None:
    edits = Edits.load(folder)
    edits.add(RenameFace(1, "markers"))
    eaf = Eaf(str(export_one(edits.apply(open_session(folder)), "elan", tmp_path)))
    assert list(eaf.get_tier_names()) == ["markers (2)", "face 2", "markers"]
    assert len(eaf.get_annotation_data_for_tier("markers (2)")) == 4
    assert len(eaf.get_annotation_data_for_tier("markers")) == 2


def test_events_keep_their_length_and_overlapping_ones_have_tiers_of_their_own(
    folder: Path, tmp_path: Path
) -> None:
    edits = Edits.load(folder)
    edits.add(AddMarker(0.5, "film", 2.25), AddMarker(2.0, "rest", 2.8), AddMarker(2.4, "end", 2.9))
    eaf = Eaf(str(export_one(edits.apply(open_session(folder)), "elan", tmp_path)))
    names = list(eaf.get_tier_names())
    assert names[2:] == ["markers", "events", "events (2)"]
    first, second = (sorted(eaf.get_annotation_data_for_tier(name)) for name in names[3:])
    assert first == [(500, 2250, "film"), (2400, 2900, "end")]
    assert second == [(2000, 2800, "rest")]
