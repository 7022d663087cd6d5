"""What is exported from the window is what the command line exports."""

from pathlib import Path
from typing import Any

import pytest
from helpers.reviews import LABELS, Opened
from helpers.session_fakes import record
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from fer_desktop import cli
from fer_desktop.export.formats import FORMATS, export
from fer_desktop.gui.review import export_dialog as review_export
from fer_desktop.gui.review.export_dialog import ExportDialog
from fer_desktop.gui.review.review_window import ReviewWindow
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import (
    MergeFaces,
    RenameFace,
)
from fer_desktop.sessions.recording.recording_options import RecordingOptions


def test_every_format_is_the_command_lines(
    qtbot: QtBot, review: ReviewWindow, folder: Path
) -> None:
    review.reviewed.correct(RenameFace(1, "Ann"))
    review.actions_.export.trigger()
    (dialog,) = review.findChildren(ExportDialog)
    assert not dialog.export.isEnabled()
    assert dialog.width() >= dialog.minimumSizeHint().width()  # nothing is cut off
    names = list(FORMATS)
    dialog.choose(*names)
    with qtbot.waitSignal(dialog.ended, timeout=60_000) as ended:
        dialog.export.click()
    written, problems = ended.args
    assert problems == ()
    contents = {path: path.read_bytes() for path in written}
    assert cli.main(["export", str(folder), "--overwrite", "--format", *names]) == 0
    assert set((folder / "export").iterdir()) == set(contents)
    for path, content in contents.items():
        assert path.read_bytes() == content, path.name
    qtbot.waitUntil(lambda: "written to" in dialog.message.text())
    first, *_others = dialog.formats.values()
    assert first.height() >= first.minimumSizeHint().height()  # the message squeezes nothing
    dialog.reject()


def test_an_export_says_when_corrections_are_not_in_its_video(
    qtbot: QtBot, tmp_path: Path, show: Opened
) -> None:
    record(tmp_path / "drawn", LABELS, options=RecordingOptions(("annotated",)))
    window = show(tmp_path / "drawn")
    window.reviewed.correct(MergeFaces(2, 1))
    window.actions_.export.trigger()
    (dialog,) = window.findChildren(ExportDialog)
    dialog.choose("mp4")
    with qtbot.waitSignal(dialog.ended, timeout=60_000):
        dialog.export.click()
    qtbot.waitUntil(lambda: "corrections are not in this video" in dialog.message.text())
    assert "written to" in dialog.message.text()
    dialog.reject()


def test_a_cancelled_export_leaves_no_half_video(
    qtbot: QtBot, review: ReviewWindow, folder: Path
) -> None:
    review.actions_.export.trigger()
    (dialog,) = review.findChildren(ExportDialog)
    dialog.choose("mp4")
    with qtbot.waitSignal(dialog.ended, timeout=60_000) as ended:
        dialog.export.click()
        dialog.stop.click()
    assert ended.args == [(), ()]
    assert not list((folder / "export").glob("*.mp4*"))
    dialog.reject()


def test_a_defect_in_one_format_ends_in_a_sentence_and_the_others_are_written(
    qtbot: QtBot, review: ReviewWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_for_elan(corrected: Corrected, name: str, *others: Any, **options: Any) -> list[Path]:
        if name == "elan":
            raise ZeroDivisionError
        return export(corrected, name, *others, **options)

    monkeypatch.setattr(review_export, "export", fail_for_elan)
    review.actions_.export.trigger()
    (dialog,) = review.findChildren(ExportDialog)
    dialog.choose("elan", "json")
    with qtbot.waitSignal(dialog.ended, timeout=60_000):
        dialog.export.click()
    qtbot.waitUntil(lambda: "ZeroDivisionError" in dialog.message.text())
    assert "1 file" in dialog.message.text() and "written" in dialog.message.text()
    assert dialog.stop.text() == "Close"
    dialog.reject()


def test_another_folder_can_be_chosen_and_keeps_what_is_written(
    qtbot: QtBot, review: ReviewWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "shared with others"
    other.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: str(other))
    review.actions_.export.trigger()
    (dialog,) = review.findChildren(ExportDialog)
    dialog.place.click()
    assert str(other) in dialog.place.toolTip()
    assert "stays when the session is deleted" in dialog.message.text()
    dialog.choose("csv")
    with qtbot.waitSignal(dialog.ended) as ended:
        dialog.start()
    written, problems = ended.args
    assert problems == ()
    assert {path.parent for path in written} == {other}
    assert "shared with others" in dialog.message.text()
