"""How a source is written, and what is taken for what."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.videos import write_video

from fer_desktop.core.addresses import without_secrets
from fer_desktop.core.errors import SourceError, SourceProblem
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


@pytest.fixture
def locked() -> Iterator[Path]:
    """A folder in which nobody may look, not even root: it is another user meanwhile."""
    if sys.platform == "win32":
        pytest.skip("Windows knows no folder without permission")
    user, folder = os.geteuid(), Path(tempfile.mkdtemp())
    write_video(folder / "clip.mp4")
    folder.chmod(0)
    if user == 0:
        os.seteuid(65_534)
    yield folder
    os.seteuid(user)
    folder.chmod(0o700)
    shutil.rmtree(folder)


@pytest.mark.parametrize("name", ["clip.mp4", "picture.png", ""])
def test_a_folder_without_permission(locked: Path, name: str) -> None:
    with pytest.raises(SourceError, match="be read") as caught:
        open_source(str(locked / name))
    assert caught.value.problem is SourceProblem.DENIED
    assert "Check the permissions" in caught.value.advice


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("rtsp://user:p@ss@10.0.0.9:554/live?a=b@c", "rtsp://10.0.0.9:554/live?a=***"),
        ("http://example.org?mail=a@b", "http://example.org?mail=***"),
        ("rtsp://user:secret@[::1/x", "rtsp://[::1/x"),
    ],
)
def test_no_password_is_shown(address: str, shown: str) -> None:
    assert without_secrets(address) == shown


def test_every_kind_can_be_written() -> None:
    assert {form.kind for form in FORMS} == set(SourceKind)
    assert all(form.written for form in FORMS)


def test_the_window_is_up_before_opencv_and_pyav() -> None:
    code = (
        "import sys, fer_desktop.sources, fer_desktop.sources.playback\n"
        "assert not {'cv2', 'av'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
