"""The tests of what was changed: enough of them, and not all."""

import subprocess
from pathlib import Path

import changed
import pytest


def chosen(*paths: str) -> set[str]:
    return {test.relative_to(changed.TESTS).as_posix() for test in changed.tests_of(paths)}


def test_nothing_changed_is_nothing_to_test() -> None:
    assert chosen() == set()


def test_a_module_chooses_its_room_its_importers_rooms_and_the_tests_that_use_it() -> None:
    found = chosen("fer_desktop/export/writers/elan.py")
    assert {"export/writers/test_elan.py", "export/test_formats.py", "test_house.py"} <= found
    assert not {name for name in found if name.startswith(("gui/", "detection/", "sources/"))}


def test_what_a_package_hands_on_reaches_who_imports_the_package() -> None:
    found = chosen("fer_desktop/detection/mtcnn/cascade.py")
    assert {"detection/test_detectors.py", "analysis/test_analyzer.py"} <= found


def test_a_room_without_tests_has_those_of_the_room_around_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gui").mkdir()
    (tmp_path / "gui" / "test_app.py").touch()
    monkeypatch.setattr(changed, "TESTS", tmp_path)
    assert changed.room_of("fer_desktop.gui.window.source_bar") == Path("gui")
    assert changed.room_of("fer_desktop.core.frames") == Path()


def test_a_helper_chooses_who_uses_it_also_by_another_helper() -> None:
    found = chosen("tests/helpers/session_fakes.py")
    assert {"commands/test_export.py", "sessions/test_survival.py"} <= found
    assert "analysis/test_quality.py" not in found


def test_a_test_chooses_itself_and_a_conftest_its_folder() -> None:
    assert chosen("tests/core/test_frames.py") == {"core/test_frames.py", "test_house.py"}
    assert {name for name in chosen("tests/export/conftest.py") if "/" in name} == {
        path.relative_to(changed.TESTS).as_posix()
        for path in (changed.TESTS / "export").rglob("test_*.py")
    }


@pytest.mark.parametrize("path", ["pyproject.toml", "packaging/constraints/test.txt"])
def test_what_any_test_may_rest_on_chooses_all(path: str) -> None:
    assert len(chosen(path)) == len(list(changed.TESTS.rglob("test_*.py")))


def test_changes_are_those_since_the_base_and_new_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def git(*words: str) -> None:
        who = ["-c", "user.name=A", "-c", "user.email=a@b.c"]
        subprocess.run(["git", "-C", str(tmp_path), *who, *words], check=True, capture_output=True)

    monkeypatch.setattr(changed, "ROOT", tmp_path)
    git("init", "-b", "main")
    for name in ("kept.py", "edited.py"):
        (tmp_path / name).write_text("1")
    git("add", "-A")
    git("commit", "-m", "first")
    (tmp_path / "edited.py").write_text("2")
    (tmp_path / "new.py").touch()
    assert changed.changed_paths("main") == ["edited.py", "new.py"]


def test_a_base_that_git_does_not_know_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["changed.py", "no-such-branch"])
    assert changed.main() == 2
    assert "git does not know no-such-branch" in capsys.readouterr().err
