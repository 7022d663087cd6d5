"""How a source is written, and what is taken for what."""

import subprocess
import sys
from pathlib import Path

import pytest

from fer_desktop.errors import SourceError, SourceProblem
from fer_desktop.sources import FORMS, SourceKind, kind_of, open_source


@pytest.mark.parametrize(
    ("spec", "kind"),
    [
        ("demo", SourceKind.DEMO),
        ("0", SourceKind.CAMERA),
        ("camera:2", SourceKind.CAMERA),
        ("camera:HD Webcam", SourceKind.CAMERA),
        ("rtsp://user:secret@10.0.0.9:554/live", SourceKind.STREAM),
        ("https://example.org/clip.mp4", SourceKind.STREAM),
        ("udp://@:5000", SourceKind.STREAM),
        ("photo.JPG", SourceKind.IMAGES),
        ("clip.mp4", SourceKind.VIDEO),
        ("file:///tmp/clip.mp4", SourceKind.VIDEO),
        ("C:\\videos\\clip.mp4", SourceKind.VIDEO),
        ("./0", SourceKind.VIDEO),
        ("./demo", SourceKind.VIDEO),
    ],
)
def test_what_is_taken_for_what(spec: str, kind: SourceKind) -> None:
    assert kind_of(spec) is kind


def test_a_folder_is_a_folder_of_pictures(tmp_path: Path) -> None:
    assert kind_of(str(tmp_path)) is SourceKind.IMAGES
    assert kind_of(tmp_path.as_uri()) is SourceKind.IMAGES


@pytest.mark.parametrize("spec", ["", " ", "camera:", "camera: "])
def test_no_source_is_named(spec: str) -> None:
    with pytest.raises(SourceError, match="No source is named") as caught:
        open_source(spec)
    assert caught.value.problem is SourceProblem.MISSING
    assert "camera:NAME" in caught.value.advice


def test_every_kind_can_be_written() -> None:
    assert {form.kind for form in FORMS} == set(SourceKind)
    assert all(form.written for form in FORMS)


def test_the_window_is_up_before_opencv_and_pyav() -> None:
    code = (
        "import sys, fer_desktop.sources, fer_desktop.sources.playback\n"
        "assert not {'cv2', 'av'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
