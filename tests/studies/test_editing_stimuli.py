from pathlib import Path

import cv2
import numpy as np
import pytest
from helpers.videos import write_video

from fer_desktop.core.errors import OutputError, SourceError
from fer_desktop.studies import editing_stimuli
from fer_desktop.studies.places import new_study
from fer_desktop.studies.study import Stimulus, StimulusKind, Study


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    new_study(tmp_path / "study", Study("Film"))
    return tmp_path / "study"


def test_files_are_copied_into_the_study_under_names_of_their_own(
    folder: Path, tmp_path: Path
) -> None:
    write_video(tmp_path / "clip.mp4", count=2)
    cv2.imwrite(str(tmp_path / "face.jpg"), np.zeros((12, 16, 3), np.uint8))
    paths = [tmp_path / "clip.mp4", tmp_path / "face.jpg", tmp_path / "clip.mp4"]
    study = editing_stimuli.add_files(folder, paths)
    assert [(each.name, each.kind, each.file) for each in study.stimuli] == [
        ("clip", StimulusKind.VIDEO, "stimuli/clip.mp4"),
        ("face", StimulusKind.PICTURE, "stimuli/face.jpg"),
        ("clip 2", StimulusKind.VIDEO, "stimuli/clip-2.mp4"),
    ]
    assert (folder / "stimuli" / "clip-2.mp4").read_bytes() == (tmp_path / "clip.mp4").read_bytes()
    assert study.stimuli[1].duration_s == editing_stimuli.PICTURE_S


def test_a_file_that_cannot_be_copied_changes_nothing(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.mp4"):
        editing_stimuli.add_files(folder, [tmp_path / "gone.mp4"])
    assert editing_stimuli.add_other(folder, StimulusKind.PAUSE).stimuli == (
        Stimulus("pause", StimulusKind.PAUSE, duration_s=editing_stimuli.PAUSE_S),
    )


def test_stimuli_are_moved_changed_and_removed(folder: Path) -> None:
    for text in ("one", "two", "three"):
        editing_stimuli.add_other(folder, StimulusKind.TEXT, text)
    study = editing_stimuli.move(folder, "text 3", -5)
    assert [each.text for each in study.stimuli] == ["three", "one", "two"]
    study = editing_stimuli.move(folder, "text 3", 1)
    assert [each.text for each in study.stimuli] == ["one", "three", "two"]
    renamed = Stimulus("hello", StimulusKind.TEXT, text="Hello", duration_s=3.0)
    study = editing_stimuli.change(folder, "text", renamed)
    assert study.stimuli[0] == renamed
    with pytest.raises(OutputError, match="called text 2"):
        editing_stimuli.change(folder, "hello", Stimulus("text 2", StimulusKind.TEXT))
    study = editing_stimuli.remove(folder, "hello")
    assert [each.text for each in study.stimuli] == ["three", "two"]


@pytest.mark.parametrize("name", ["noise.mp4", "noise.png", "empty.mp4"])
def test_a_file_that_cannot_be_shown_is_told_at_once(
    folder: Path, tmp_path: Path, name: str
) -> None:
    write_video(tmp_path / "clip.mp4", count=2)
    (tmp_path / name).write_bytes(b"" if "empty" in name else bytes(range(256)) * 20)
    with pytest.raises(SourceError, match=name):
        editing_stimuli.add_files(folder, [tmp_path / "clip.mp4", tmp_path / name])
    study = editing_stimuli.add_files(folder, [tmp_path / "clip.mp4"])
    assert [each.file for each in study.stimuli] == ["stimuli/clip.mp4"]
    with pytest.raises(SourceError, match=name):
        editing_stimuli.replace_file_of(folder, "clip", tmp_path / name)


def test_another_file_keeps_the_name_and_the_place(folder: Path, tmp_path: Path) -> None:
    write_video(tmp_path / "clip.mp4", count=2)
    write_video(tmp_path / "better.mp4", count=2)
    editing_stimuli.add_files(folder, [tmp_path / "clip.mp4"])
    editing_stimuli.add_other(folder, StimulusKind.PAUSE)
    study = editing_stimuli.replace_file_of(folder, "clip", tmp_path / "better.mp4")
    assert study.stimuli[0] == Stimulus("clip", StimulusKind.VIDEO, "stimuli/better.mp4")
    assert study.stimuli[1].name == "pause"


def test_no_stimulus_is_called_as_the_neutral_face_is(folder: Path, tmp_path: Path) -> None:
    write_video(tmp_path / "baseline.mp4", count=2)
    study = editing_stimuli.add_files(folder, [tmp_path / "baseline.mp4"])
    assert study.stimuli[0].name == "baseline 2"
    with pytest.raises(OutputError, match="neutral face"):
        editing_stimuli.change(
            folder, "baseline 2", Stimulus("baseline", StimulusKind.VIDEO, "stimuli/baseline.mp4")
        )
