"""Models to choose from: described by what was measured, the best first, detectors left out."""

import re

from fer_desktop.gui.settings.engine_choices import detector_choices, model_choices


def test_models_are_described_by_what_was_measured(qapp: object) -> None:
    choices = model_choices()
    assert [choice.value for choice in choices] == ["accurate", "light", "paper"]
    pattern = r"\d\d\.\d % right on FER-2013, \d\.\d ms a face, \d+ kB \(.+\)"
    for choice in choices:
        assert re.fullmatch(pattern, choice.text), choice.text


def test_detectors_are_described(qapp: object) -> None:
    names = [choice.value for choice in detector_choices()]
    assert names[:2] == ["mtcnn", "haar"]
    assert set(names[2:]) <= {"mtcnn-tensorflow"}
