"""The video with marks drawn into it, opened by FFmpeg."""

from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from helpers.session_fakes import make_description, record
from helpers.talk import LABELS, export_one

from fer_desktop import cli
from fer_desktop.core.errors import SessionError
from fer_desktop.export.formats import caveat, export
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import ExcludeRange
from fer_desktop.sessions.corrections.edits import Edits, open_corrected
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recording_options import RecordingOptions


def test_mp4_keeps_the_times(tmp_path: Path) -> None:
    record(tmp_path / "s", LABELS, options=RecordingOptions(("clean",)))
    path = export_one(open_corrected(open_session(tmp_path / "s")), "mp4", tmp_path)
    with av.open(str(path)) as video:
        assert "mp4" in video.format.name
        shown = list(video.decode(video=0))
    times = [float(frame.pts * frame.time_base) for frame in shown]
    assert times == pytest.approx([index / 10 for index in range(30)], abs=0.0011)
    with_face, without = (shown[i].to_ndarray(format="rgb24").astype(int) for i in (15, 21))
    with av.open(str(tmp_path / "s" / "video.mkv")) as video:
        plain = [f.to_ndarray(format="rgb24").astype(int) for f in video.decode(video=0)]
    assert abs(with_face - plain[15]).max() > 100  # a box is drawn
    assert abs(without - plain[21]).mean() < 4


def pictures_of(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as video:
        return [frame.to_ndarray(format="rgb24").astype(int) for frame in video.decode(video=0)]


def is_drawn_into(drawn: Path, plain: Path) -> bool:
    """Whether a picture with a face differs from that of the clean video by a box."""
    return bool(abs(pictures_of(drawn)[15] - pictures_of(plain)[15]).max() > 100)


def excluding_all(folder: Path) -> Corrected:
    edits = Edits.load(folder)
    edits.add(ExcludeRange(0.0, 9.0))
    return edits.apply(open_session(folder))


def test_mp4_draws_corrections_into_the_clean_video(tmp_path: Path) -> None:
    record(tmp_path / "s", LABELS, options=RecordingOptions(("annotated", "clean")))
    corrected = excluding_all(tmp_path / "s")
    path = export_one(corrected, "mp4", tmp_path)
    assert not is_drawn_into(path, tmp_path / "s" / "video_clean.mkv")
    assert caveat(corrected, "mp4") is None


def test_mp4_draws_corrections_into_the_source_rather_than_an_annotated_video(
    tmp_path: Path,
) -> None:
    record(tmp_path / "first", LABELS, options=RecordingOptions(("clean",)))
    source = tmp_path / "first" / "video.mkv"
    description = make_description()
    described = {**description.source, "size_bytes": source.stat().st_size}
    record(
        tmp_path / "s",
        LABELS,
        options=RecordingOptions(("annotated",)),
        description=replace(description, source=described),
        source_path=source,
    )
    corrected = excluding_all(tmp_path / "s")
    assert not is_drawn_into(export_one(corrected, "mp4", tmp_path), source)


def test_mp4_of_an_annotated_video_says_that_corrections_are_not_in_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(tmp_path / "s", LABELS, options=RecordingOptions(("annotated",)))
    assert cli.main(["export", str(tmp_path / "s"), "--format", "mp4", "csv"]) == 0
    assert "corrections" not in capsys.readouterr().out
    excluding_all(tmp_path / "s")
    words = ["export", str(tmp_path / "s"), "--format", "mp4", "csv", "--overwrite"]
    assert cli.main(words) == 0
    assert capsys.readouterr().out.count("The corrections are not in this video") == 1


def test_mp4_of_a_blurred_session_never_shows_its_source(tmp_path: Path) -> None:
    record(tmp_path / "first", LABELS, options=RecordingOptions(("clean",)))
    source = tmp_path / "first" / "video.mkv"
    description = make_description()
    described = {**description.source, "size_bytes": source.stat().st_size}
    record(
        tmp_path / "s",
        [[]] * 30,
        options=RecordingOptions(("blurred",)),
        description=replace(description, source=described),
        source_path=source,
    )
    corrected = open_corrected(open_session(tmp_path / "s"))
    shown = pictures_of(export_one(corrected, "mp4", tmp_path))[15]
    blurred, clear = pictures_of(tmp_path / "s" / "video.mkv")[15], pictures_of(source)[15]
    assert abs(shown - blurred).mean() < abs(shown - clear).mean()
    (tmp_path / "s" / "video.mkv").unlink()
    with pytest.raises(SessionError, match="no video"):
        export_one(corrected, "mp4", tmp_path / "again")


def test_mp4_of_scores_only_says_that_there_is_no_picture(
    corrected: Corrected, tmp_path: Path
) -> None:
    with pytest.raises(SessionError, match="no video"):
        export(corrected, "mp4", tmp_path / "out")
    assert not (tmp_path / "out" / "talk_annotated.mp4").exists()
