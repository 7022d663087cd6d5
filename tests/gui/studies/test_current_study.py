"""Which study is open is remembered, and one that is gone is told."""

import json
import shutil

from fer_desktop.core.errors import FerError
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.studies.current_study import CurrentStudy
from fer_desktop.studies.adding import add_participant
from fer_desktop.studies.places import StudyFolder


def test_the_study_of_the_last_time_is_open_again(
    store: SettingsStore, current: CurrentStudy, places: StudyFolder
) -> None:
    again = CurrentStudy(store)
    again.open_remembered()
    assert again.study == current.study
    assert again.folder == places.path.resolve()
    assert store.settings.app.recent_studies == (str(places.path.resolve()),)
    again.close()
    assert (again.study, again.folder, store.settings.app.study) == (None, None, "")


def test_a_study_that_is_gone_or_newer_is_told_and_forgotten(
    store: SettingsStore, current: CurrentStudy, places: StudyFolder
) -> None:
    told: list[FerError] = []
    again = CurrentStudy(store)
    again.failed.connect(told.append)
    file = places.path / "study.json"
    content = json.loads(file.read_text())
    file.write_text(json.dumps({**content, "format_version": 99}))
    assert not again.open(file)
    shutil.rmtree(places.path)
    again.open_remembered()
    assert "newer version" in str(told[0])
    assert "holds no study" in str(told[1])
    assert (again.study, store.settings.app.study) == (None, "")


def test_what_was_changed_elsewhere_is_seen(current: CurrentStudy, places: StudyFolder) -> None:
    changes: list[None] = []
    current.changed.connect(lambda: changes.append(None))
    add_participant(places.path, "P09")
    current.refresh()
    assert current.study is not None
    assert current.study.participant("P09") is not None
    assert len(changes) == 1
