"""Name the tests of what was changed, one file a line: `packaging/dev.py test --changed`.

    .venv-test/bin/python packaging/changed.py [BASE]    what differs from BASE (`main`)

Chosen are the tests in the folders of the changed modules and of the modules that import these,
the tests that import a changed module, helper or test themselves, and those of the house. What
reaches further (pins, models, what every test uses) chooses all tests.
"""

import argparse
import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import grimp

ROOT = Path(__file__).resolve().parent.parent
TESTS = ROOT / "tests"
PACKAGES = ("fer_desktop", "training")
EVERYTHING = ("pyproject.toml", "packaging/constraints/", "resources/models/", "tests/conftest.py")
"""Beginnings of paths on which any test may rest."""


def main() -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(description="Name the tests of what was changed.")
    parser.add_argument("base", nargs="?", default="main", help="commit or branch (main)")
    base = parser.parse_args().base
    try:
        paths = changed_paths(base)
    except subprocess.CalledProcessError as error:
        print(f"changed.py: git does not know {base}: {error.stderr.strip()}", file=sys.stderr)
        return 2
    print(f"{len(paths)} files differ from {base}.", file=sys.stderr)
    for test in sorted(tests_of(paths)):
        print(test.relative_to(ROOT))
    return 0


def changed_paths(base: str) -> list[str]:
    """Files that differ from a commit, with those that git does not know yet."""
    found: list[str] = []
    for words in (["diff", "--name-only", base], ["ls-files", "--others", "--exclude-standard"]):
        command = ["git", "-C", str(ROOT), *words]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        found += done.stdout.splitlines()
    return found


def tests_of(paths: Iterable[str]) -> set[Path]:
    """The test files that are concerned when these files are changed; none for none."""
    paths = list(paths)
    every = set(TESTS.rglob("test_*.py"))
    if any(path.startswith(EVERYTHING) for path in paths):
        return every
    modules = {_module(path) for path in paths if path.endswith(".py")}
    chosen = {TESTS / "test_house.py"} if paths else set()
    for room in _rooms(modules):
        chosen |= set((TESTS / room).glob("test_*.py"))
    for path in map(Path, paths):
        if path.name == "conftest.py":
            chosen |= set((ROOT / path).parent.rglob("test_*.py"))
        elif path.parts[0] == "packaging":
            chosen |= set((TESTS / "packaging").glob("test_*.py"))
        elif path.parts[:2] == ("resources", "translations"):
            chosen.add(TESTS / "gui" / "test_translations.py")
        elif path.suffix == ".py":
            chosen.add(ROOT / path)  # a test, perhaps
    wanted = modules | _users(modules)
    chosen |= {test for test in every if wanted & imports_of(test)}
    return chosen & every


def _module(path: str) -> str:
    """fer_desktop/core/frames.py → fer_desktop.core.frames; tests/helpers/ → helpers."""
    parts = list(Path(path).with_suffix("").parts)
    parts = parts[1:] if parts[0] == "tests" else parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _rooms(modules: set[str]) -> Iterator[Path]:
    """Folders of tests/ for modules and for the modules that import them."""
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    todo = sorted(modules & graph.modules)
    seen = set(todo)
    while todo:
        module = todo.pop()
        yield room_of(module)
        for user in graph.find_modules_that_directly_import(module):
            yield room_of(user)
            if _is_package(user) and user not in seen:  # it hands on what it imports
                seen.add(user)
                todo.append(user)


def _is_package(module: str) -> bool:
    return ROOT.joinpath(*module.split("."), "__init__.py").is_file()


def room_of(module: str) -> Path:
    """The folder of tests/ for a module, or the nearest above it that has tests."""
    package, *parts = module.split(".")
    folder = parts if _is_package(module) else parts[:-1]
    room = Path(*(() if package == "fer_desktop" else (package,)), *folder)
    while room.parts and not any((TESTS / room).glob("test_*.py")):
        room = room.parent
    return room


def _users(modules: set[str]) -> set[str]:
    """Helpers of tests that import one of these, directly or by others."""
    helpers = {
        f"helpers.{path.stem}": imports_of(path) for path in (TESTS / "helpers").glob("*.py")
    }
    users: set[str] = set()
    while more := {name for name, used in helpers.items() if used & (modules | users)} - users:
        users |= more
    return users


@cache
def imports_of(path: Path) -> frozenset[str]:
    """What a file imports: modules, and what it takes from them, as full names."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return frozenset(found)


if __name__ == "__main__":
    sys.exit(main())
