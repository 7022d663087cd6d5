"""Licences and bill of materials: nothing inside is without a text."""

import json
import re
from pathlib import Path

import components
import pytest
from licenses import bill_of_materials, license_text

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def inside():
    return [components.interpreter(), *components.python_distributions(), *components.NATIVE]


def test_every_component_has_a_licence_with_its_text_and_an_address(inside):
    for component in inside:
        assert component.license, component.name
        assert component.texts, component.name
        assert component.website.startswith("http"), component.name
        for text in component.texts:
            assert len(text.read_text(encoding="utf-8", errors="replace")) > 100, text


def test_the_programs_own_licence_travels_with_it():
    shipped = ROOT / "resources" / "licenses" / "FER Desktop.txt"
    assert shipped.read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_the_text_names_every_component_and_holds_each_licence_once(inside):
    text = license_text(inside)
    for component in inside:
        assert f"{component.name} {component.version}".strip() in text
    assert text.count("GNU GENERAL PUBLIC LICENSE\n                       Version 3") >= 1
    assert "Everyone is permitted to copy and distribute verbatim copies" in text


def test_every_pinned_run_time_dependency_is_a_component(inside):
    declared = re.findall(r'^    "([\w-]+)[>=!<]', (ROOT / "pyproject.toml").read_text(), re.M)
    names = {component.name.lower().replace("_", "-") for component in inside}
    assert {"av", "numpy", "opencv-python-headless", "pyside6-essentials"} <= names
    direct = {name.lower() for name in declared[: declared.index("tqdm") + 1]}
    assert direct <= names


def test_the_bill_of_materials_is_the_same_twice_and_names_models_with_hashes(inside):
    bill = bill_of_materials(inside)
    assert json.dumps(bill) == json.dumps(bill_of_materials(inside))
    assert bill["bomFormat"] == "CycloneDX"
    models = [part for part in bill["components"] if part["type"] == "machine-learning-model"]
    assert any(part["name"] == "paper/model.tflite" for part in models)
    assert all(len(part["hashes"][0]["content"]) == 64 for part in models)
    references = [part["bom-ref"] for part in bill["components"]]
    assert len(references) == len(set(references))


def test_a_library_that_nobody_claims_is_noticed():
    places = ["av.libs/libx264-1.so.165", "av.libs/libnovel-1.so.3", "numpy/_core/x.so"]
    assert components.unknown_libraries(places) == ["av.libs/libnovel-1.so.3"]


def test_the_text_that_ships_with_the_source_names_everything_inside(inside):
    """Regenerate it after a change: python packaging/licenses.py FOLDER, in .venv-build."""
    shipped = (ROOT / "resources" / "licenses" / "third-party.txt").read_text(encoding="utf-8")
    listed = shipped.split("=" * 80)[1].splitlines()
    names = {line.rsplit(" ", 1)[0] for line in listed} | set(listed)
    assert [component.name for component in inside if component.name not in names] == []
