"""Models to choose from: described by what was measured, the best first, detectors left out."""

import json
import re
import shutil
from pathlib import Path

from fer_desktop.core.resources import resource
from fer_desktop.core.settings import ClassificationSettings
from fer_desktop.gui.settings.engine_choices import detector_choices, model_choices


def test_models_are_described_by_what_was_measured(qapp: object) -> None:
    choices = model_choices()
    assert [choice.value for choice in choices] == ["everyday", "accurate", "light", "paper"]
    pattern = r"\d\d\.\d % right on FER-2013, \d\.\d ms a face, \d+ kB \(.+\)"
    for choice in choices:
        measured = choice.text.removeprefix("best on camera, ")
        assert re.fullmatch(pattern, measured), choice.text
        assert (measured != choice.text) == (choice.value == ClassificationSettings().model)


def test_detectors_are_described(qapp: object) -> None:
    names = [choice.value for choice in detector_choices()]
    assert names[:2] == ["mtcnn", "haar"]
    assert set(names[2:]) <= {"mtcnn-tensorflow"}


def test_a_model_from_elsewhere_is_called_so(qapp: object, tmp_path: Path) -> None:
    folder = shutil.copytree(resource("models", "paper"), tmp_path / "model")
    values = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    (folder / "model.json").write_text(json.dumps({**values, "name": "accurate"}), encoding="utf-8")
    *shipped, other = model_choices(str(folder))
    assert len(shipped) == 4
    assert other.value == str(folder)
    assert "not from FER Desktop, calls itself “accurate”" in other.text
    assert values["sha256"][:12] in other.text


def test_a_chosen_model_that_is_gone_is_listed_with_its_problem(qapp: object) -> None:
    assert "There is no model" in model_choices("gone")[-1].text
    assert len(model_choices("paper")) == 4
