"""The library as a whole: its names, its examples, what it loads."""

import ast
import dataclasses
import doctest
import inspect
import json
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

import fer_desktop
from fer_desktop.core.resources import resource

ROOM = Path(fer_desktop.__file__).parent / "interface"
SIGNATURES = {
    "Analyzer": "(*, model=None, detector=None, settings=None, channels='rgb')",
    "Analyzer.analyze": "(self, picture, timestamp=None)",
    "Analyzer.restart": "(self)",
    "Session.coverage": "(self)",
    "Session.episodes": "(self, enter=0.5, leave=0.4, shortest_s=0.2, latency_marker='')",
    "Session.export": "(self, format, folder, *, locale='plain', overwrite=False)",
    "Session.face_name": "(self, face_id)",
    "Session.report": "(self, path)",
    "Session.shares": "(self)",
    "Session.to_pandas": "(self)",
    "analyze": "(source, output=None, *, model=None, detector=None, settings=None, seconds=None, "
    "videos=(), participant='', consent='', overwrite=False, progress=False)",
    "batch": "(sources, output, *, model=None, detector=None, settings=None, name_pattern='', "
    "videos=(), exports=(), consent='', workers=None, background=False, retry_failed=False, "
    "redo_changed=False, progress=False)",
    "cameras": "()",
    "open_session": "(folder)",
}
"""Other people's scripts call these: a change here breaks them, and has to be told."""
ATTRIBUTES = {
    "Analyzer": ["model", "threshold"],
    "Session": [
        "description",
        "face_ids",
        "markers",
        "name",
        "table",
        "threshold",
    ],
}


FIELDS = {
    "BatchResult": "folder done kept failed files",
    "Face": "face_id box confidence landmarks probabilities smoothed label quality crop",
}


def _public_methods(kind: type) -> dict[str, Callable[..., object]]:
    found = {n: getattr(kind, n) for n in vars(kind) if not n.startswith("_")}
    return {f"{kind.__name__}.{name}": value for name, value in found.items() if callable(value)}


def _signature(function: Callable[..., object]) -> str:
    """Names, order and defaults; the types are mypy's, and Pythons spell them differently."""
    found = inspect.signature(function)
    bare = [each.replace(annotation=inspect.Parameter.empty) for each in found.parameters.values()]
    return str(found.replace(parameters=bare, return_annotation=inspect.Signature.empty))


def test_names_and_signatures_stay_as_they_were_promised() -> None:
    assert set(dir(fer_desktop)) == set(fer_desktop.__all__)
    callables = {
        name: getattr(fer_desktop, name)
        for name in ("Analyzer", "analyze", "batch", "cameras", "open_session")
    }
    for kind in (fer_desktop.Analyzer, fer_desktop.Session):
        callables |= _public_methods(kind)
    assert {name: _signature(value) for name, value in callables.items()} == SIGNATURES
    for name, fields in FIELDS.items():
        assert [f.name for f in dataclasses.fields(getattr(fer_desktop, name))] == fields.split()
    for name, attributes in ATTRIBUTES.items():
        kind = getattr(fer_desktop, name)
        plain = {n for n in vars(kind) if not n.startswith("_") and not callable(getattr(kind, n))}
        assert sorted(plain) == attributes


def test_type_checkers_know_the_same_names() -> None:
    stub = ast.parse((Path(fer_desktop.__file__).with_suffix(".pyi")).read_text("utf-8"))
    imported = {a.asname for n in stub.body if isinstance(n, ast.ImportFrom) for a in n.names}
    defined = {t.id for n in ast.walk(stub) if isinstance(n, ast.Assign) for t in n.targets}
    annotated = {n.target.id for n in stub.body if isinstance(n, ast.AnnAssign)}
    assert (imported | defined | annotated) - {None} == set(fer_desktop.__all__)


def test_a_name_that_is_not_there_is_said_as_python_says_it() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'analyse'"):
        fer_desktop.analyse  # noqa: B018 - to look the name up is all


@pytest.mark.parametrize("module", sorted(path.stem for path in ROOM.glob("*.py")))
def test_the_examples_run(module: str) -> None:
    name = "fer_desktop.interface" + ("" if module == "__init__" else f".{module}")
    result = doctest.testmod(import_module(name), optionflags=doctest.IGNORE_EXCEPTION_DETAIL)
    assert result.failed == 0


def test_the_notebook_is_one_and_its_cells_run() -> None:
    """By plain Python, one after the other: Jupyter itself is no dependency of the tests."""
    pytest.importorskip("pandas")
    notebook = json.loads(resource("examples", "first-steps.ipynb").read_text("utf-8"))
    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
    assert len({cell["id"] for cell in notebook["cells"]}) == len(notebook["cells"])
    code = ["".join(c["source"]) for c in notebook["cells"] if c["cell_type"] == "code"]
    assert all(not c["outputs"] for c in notebook["cells"] if c["cell_type"] == "code")
    done = subprocess.run(
        [sys.executable, "-c", "\n\n".join(code)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "whole session" in done.stdout


def test_importing_is_cheap_and_analysing_needs_neither_qt_nor_tensorflow() -> None:
    program = """
import json, sys
import fer_desktop
imported = sorted(sys.modules)
fer_desktop.analyze("demo", seconds=0.2).shares()
print(json.dumps([imported, sorted(sys.modules)]))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    imported, used = json.loads(done.stdout)
    assert [name for name in imported if name.split(".")[0] in {"numpy", "cv2", "av"}] == []
    heavy = {"PySide6", "pyqtgraph", "tensorflow", "keras", "pandas", "jinja2"}
    assert [name for name in used if name.split(".")[0] in heavy] == []
