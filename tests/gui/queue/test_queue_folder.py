from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fer_desktop.bulk.batch import read_batch
from fer_desktop.bulk.jobs import JobSpec
from fer_desktop.core.errors import FerError, SettingsError
from fer_desktop.core.settings import Settings
from fer_desktop.gui.queue.queue_folder import QueueFolder

JOB = JobSpec("talk", "/videos/talk.mp4", participant="P01")


@pytest.fixture
def kept(qtbot: QtBot) -> QueueFolder:
    return QueueFolder(Settings())


def test_nothing_is_written_before_there_is_a_job(kept: QueueFolder) -> None:
    assert kept.keep()
    assert not kept.folder.exists()


def test_edits_are_written_soon(qtbot: QtBot, kept: QueueFolder) -> None:
    kept.set_jobs((JOB,))
    qtbot.waitUntil(lambda: kept.is_on_disk)
    assert read_batch(kept.folder).jobs == (JOB,)


def test_a_batch_moves_while_nothing_is_done(kept: QueueFolder, tmp_path: Path) -> None:
    kept.set_jobs((JOB,))
    assert kept.keep()
    before = kept.folder
    assert kept.move(tmp_path / "results")
    assert kept.folder == tmp_path / "results"
    assert read_batch(kept.folder).jobs == (JOB,)
    assert not before.exists()


def test_another_batch_is_not_overwritten(qtbot: QtBot, kept: QueueFolder, tmp_path: Path) -> None:
    other = QueueFolder(Settings())
    other.move(tmp_path / "other")
    kept.set_jobs((JOB,))
    kept.keep()
    with qtbot.waitSignal(kept.not_kept) as told:
        assert not kept.move(tmp_path / "other")
    assert isinstance(told.args[0], FerError)
    assert "holds a batch already" in str(told.args[0])
    assert read_batch(tmp_path / "other").jobs == ()


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, kept: QueueFolder, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    kept.set_jobs((JOB,))
    with qtbot.waitSignal(kept.not_kept):
        assert not kept.move(tmp_path / "file" / "inside")
    assert kept.folder != tmp_path / "file" / "inside"


def test_what_is_no_batch_changes_nothing(kept: QueueFolder, tmp_path: Path) -> None:
    before = kept.folder
    with pytest.raises(SettingsError, match="holds no batch"):
        kept.open(tmp_path)
    assert kept.folder == before
