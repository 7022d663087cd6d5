"""The house stays in order: every file has a place, and a newcomer can find it."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "fer_desktop"
LARGEST_FOLDER = 16
LARGEST_ROOT = 6
HOMES = {"training": ROOT / "training", "packaging": ROOT / "packaging"}
"""Folders of tests/ whose modules are not in fer_desktop/."""
WHOLE_PROGRAM = {
    "test_house.py": "this file",
    "commands/test_analyze_sources.py": "the command on files and streams that are not ordinary",
    "commands/test_hostile_sessions.py": "sessions from somebody else, by every command",
    "detection/test_detectors.py": "one contract for every detector",
    "gui/manual/test_manual_content.py": "links, commands and tables of the manual",
    "gui/control/test_recorded_run.py": "a recording belongs to the run its session names",
    "gui/test_accessibility.py": "every control has a spoken name",
    "gui/test_first_minutes.py": "what a new user meets",
    "gui/test_plain_text.py": "no window takes a name for HTML",
    "gui/test_rebuild.py": "the window made anew in another language",
    "gui/test_start.py": "what is imported before the window shows",
    "gui/test_states.py": "every state of the window",
    "gui/test_translations.py": "every text in every language",
    "gui/test_watchdog.py": "nothing blocks the event loop",
    "packaging/test_files.py": "the files that systems read",
    "packaging/test_packing.py": "archives and stripped files",
    "sessions/test_earlier_versions.py": "sessions of every earlier version open",
    "sessions/recording/test_power_cut.py": "what a power cut leaves",
    "sessions/test_hostile_folders.py": "sessions from somebody else, in every way wrong",
    "sessions/test_survival.py": "recordings survive kills and full disks",
    "sources/test_contract.py": "one contract for every source",
    "training/test_rooms.py": "what the rooms of training may import",
}
"""Tests of more than one module, and of what."""
SEEN_AT_ONCE = 3
"""A room of so many modules needs no map."""


def _tracked() -> list[Path]:
    words = ["git", "ls-files", "-z"]
    try:
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a clone with git")
    return [Path(name) for name in done.stdout.split("\0") if name and (ROOT / name).exists()]


def test_the_readme_explains_every_file_and_folder_at_the_top() -> None:
    names = {path.parts[0] + ("/" if len(path.parts) > 1 else "") for path in _tracked()}
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`[^|]*`) \|", text.partition("## What lies where")[2], re.M)
    explained = {name for row in rows for name in re.findall(r"`([^`]+)`", row)}
    assert names == explained


def test_no_folder_of_the_program_is_a_drawer() -> None:
    files = [path for path in PROGRAM.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    counts: dict[str, int] = {}
    for path in files:
        room = path.parent.relative_to(ROOT).as_posix()
        counts[room] = counts.get(room, 0) + 1
    assert counts["fer_desktop"] <= LARGEST_ROOT
    assert {room: count for room, count in counts.items() if count > LARGEST_FOLDER} == {}


def _has_its_place(test: Path) -> bool:
    """Whether it stands beside the module of its name, beside such a room, or in it."""
    first, *rest = test.parts
    home = HOMES.get(first)
    folder = home.joinpath(*rest[:-1]) if home else PROGRAM.joinpath(*test.parts[:-1])
    name = test.stem.removeprefix("test_")
    return (folder / f"{name}.py").is_file() or (folder / name).is_dir() or folder.name == name


def test_every_test_has_the_name_and_place_of_its_module() -> None:
    tests = [path.relative_to(ROOT / "tests") for path in (ROOT / "tests").rglob("test_*.py")]
    assert {test.as_posix() for test in tests if not _has_its_place(test)} == set(WHOLE_PROGRAM)


ROOMS = sorted(path.parent for path in PROGRAM.rglob("__init__.py"))
MAP_LINE = re.compile(r" *([a-z][a-z0-9_]*) {2,}\S")
FILE = re.compile(r"(?<![\w./])([a-z_][a-z0-9_]*)(?:\.py\b|/(?!\S))")


def mapped(docstring: str) -> set[str]:
    """The names in a map: `name.py` and `name/` anywhere, and the first word of `name  text`."""
    starts = (MAP_LINE.match(line) for line in docstring.splitlines())
    return set(FILE.findall(docstring)) | {start[1] for start in starts if start}


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.relative_to(ROOT).as_posix())
def test_the_map_of_a_room_names_every_module_and_no_other(room: Path) -> None:
    docstring = ast.get_docstring(ast.parse((room / "__init__.py").read_text("utf-8"))) or ""
    modules = {path.stem for path in room.glob("*.py")} - {"__init__", "__main__"}
    inside = modules | {path.parent.name for path in room.glob("*/__init__.py")}
    named = mapped(docstring)
    if not named and len(inside) <= SEEN_AT_ONCE:
        return
    around = {path.stem for path in room.parent.iterdir()}
    left_out, gone = sorted(inside - named), sorted(named - inside - around)
    assert (left_out, gone) == ([], [])


def test_what_counts_as_named_in_a_map() -> None:
    text = "Words.\n\n    a/ first\n    b.py  second; c_2.py third\n    d   fourth\n\nEnd, e/f.py."
    assert mapped(text) == {"a", "b", "c_2", "d"}
