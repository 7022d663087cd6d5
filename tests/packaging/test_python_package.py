"""What a wheel lacks, or says otherwise, is named; the package itself is built by `dev.py test`."""

import io
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
import python_package
from python_package import INSIDE, ROOT, archive_problems, wheel_problems

import fer_desktop

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
INFO = "fer_desktop-1.dist-info"


def metadata(**changes: str) -> str:
    extras = PROJECT["optional-dependencies"]
    lines = [
        "Metadata-Version: 2.4",
        "Name: fer-desktop",
        f"License-Expression: {changes.get('license', 'MIT')}",
        f"Requires-Python: {PROJECT['requires-python']}",
        *(f"Requires-Dist: {each}" for each in PROJECT["dependencies"]),
        *(f"Provides-Extra: {each}" for each in extras if each != changes.get("without")),
        "Requires-Dist: pylsl; extra == 'lsl'",
    ]
    return "\n".join(lines) + "\n"


def wheel(path: Path, *, without: str = "", more: str = "", text: str = "") -> Path:
    """A wheel with empty files."""
    command = "[console_scripts]\nfer-desktop = fer_desktop.cli:main\n"
    files = dict.fromkeys([*INSIDE, f"{INFO}/licenses/LICENSE"], "")
    files |= {f"{INFO}/METADATA": text or metadata(), f"{INFO}/entry_points.txt": command}
    files |= {more: ""} if more else {}
    with zipfile.ZipFile(path, "w") as file:
        for name, content in files.items():
            if name != without:
                file.writestr(name, content)
    return path


def test_a_whole_wheel_has_no_problem(tmp_path: Path) -> None:
    assert wheel_problems(wheel(tmp_path / "a.whl")) == []


@pytest.mark.parametrize("name", [*INSIDE[:3], f"{INFO}/licenses/LICENSE"])
def test_what_is_missing_is_named(tmp_path: Path, name: str) -> None:
    (problem,) = wheel_problems(wheel(tmp_path / "a.whl", without=name))
    assert "missing" in problem
    assert name in problem or "licence" in problem


def test_what_does_not_belong_into_it_and_what_is_said_otherwise(tmp_path: Path) -> None:
    (problem,) = wheel_problems(wheel(tmp_path / "a.whl", more="tests/test_a.py"))
    assert problem == "tests/ does not belong into it"
    (problem,) = wheel_problems(wheel(tmp_path / "b.whl", text=metadata(license="GPL-3.0")))
    assert problem == "licence: 'GPL-3.0', not 'MIT'"
    (problem,) = wheel_problems(wheel(tmp_path / "c.whl", text=metadata(without="lsl")))
    assert problem.startswith("extras: ")


def test_a_source_archive_holds_what_tests_it(tmp_path: Path) -> None:
    path = tmp_path / "a.tar.gz"
    with tarfile.open(path, "w:gz") as tar:
        for name in ("fer_desktop", "resources", "packaging", "training", "LICENSE", "README.md"):
            tar.addfile(tarfile.TarInfo(f"fer_desktop-1/{name}"), io.BytesIO())
    assert archive_problems(path) == ["the source archive lacks tests"]


def test_what_is_cited_is_this_version() -> None:
    lines = (ROOT / "CITATION.cff").read_text(encoding="utf-8").splitlines()
    assert f"version: {fer_desktop.__version__}" in lines
    assert f"license: {PROJECT['license']}" in lines


def test_the_files_that_must_be_inside_are_in_the_repository() -> None:
    for name in python_package.INSIDE:
        assert (ROOT / name.replace("fer_desktop/_resources", "resources")).exists(), name
