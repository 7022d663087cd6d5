"""Entries of the settings dialog reach the fields that they name."""

import pytest

from fer_desktop.core.errors import SettingsError
from fer_desktop.core.settings import Settings
from fer_desktop.gui.settings.setting_entry import Entry
from fer_desktop.gui.settings.setting_pages import pages


def entries() -> list[Entry]:
    return [entry for page in pages((), ()) for entry in page.entries]


def test_every_entry_names_a_setting_and_leaves_it_as_it_is_by_default() -> None:
    settings = Settings()
    for entry in entries():
        assert entry.changed(settings, entry.default()) == settings, entry.key


def test_a_change_reaches_its_field_alone() -> None:
    (entry,) = [each for each in entries() if each.key == "view.labels"]
    changed = entry.changed(Settings(), False)
    assert not changed.view.labels
    assert entry.value(changed) is False
    assert entry.changed(changed, True) == Settings()


def test_a_value_that_makes_no_sense_is_refused() -> None:
    (entry,) = [each for each in entries() if each.key == "classification.threshold"]
    with pytest.raises(SettingsError, match="threshold"):
        entry.changed(Settings(), 2.0)
