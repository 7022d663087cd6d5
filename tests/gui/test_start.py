"""Opening the window waits for nothing that is not seen at once."""

import json
import os
import subprocess
import sys
from pathlib import Path

HEAVY = ("cv2", "av", "ai_edge_litert", "lap", "xlsxwriter")
OPENED_LATER = ("dialogs", "human_check", "review", "sessions", "settings")
SHOW_AND_LIST = """
import json, sys
from fer_desktop.gui.smoke import run_until_painted
import fer_desktop.gui.app as app
app.App._begin_background = lambda self: None
run_until_painted()
print(json.dumps(sorted(sys.modules)))
"""

COLLECTED_AGAIN = """
import gc
from fer_desktop.gui.smoke import run_until_painted
gc.disable()  # as the command does
run_until_painted()
print(gc.isenabled())
"""
READ_BY_PYSIDE = """
import json, linecache
from fer_desktop.commands.gui import _import_window
read, update = [], linecache.updatecache
linecache.updatecache = lambda name, *rest: (read.append(name), update(name, *rest))[1]
_import_window()
print(json.dumps([read, sorted(linecache.cache)]))
"""
LOADED_BY_THE_COMMAND = """
import json, sys
from fer_desktop.commands.gui import _import_window
_import_window()
files = [getattr(module, "__file__", None) for module in sys.modules.values()]
print(json.dumps([file for file in files if file]))
"""


def run(folder: Path, *arguments: str, text: str = "") -> str:
    """What a fresh process prints; its window is drawn without a screen."""
    variables = {"QT_QPA_PLATFORM": "offscreen", "FER_DESKTOP_HOME": str(folder)}
    done = subprocess.run(
        [sys.executable, *arguments],
        input=text,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()[-1]


def test_the_first_paint_needs_no_decoder_no_network_and_no_dialog(tmp_path: Path) -> None:
    loaded = set(json.loads(run(tmp_path, "-c", SHOW_AND_LIST)))
    assert "fer_desktop.gui.window.main_window" in loaded
    assert [name for name in HEAVY if name in loaded] == []
    for room in OPENED_LATER:
        assert [each for each in loaded if each.startswith(f"fer_desktop.gui.{room}.")] == []


def test_garbage_is_collected_again_once_the_window_is_painted(tmp_path: Path) -> None:
    assert run(tmp_path, "-c", COLLECTED_AGAIN) == "True"


def test_pyside_reads_no_source_of_numpy(tmp_path: Path) -> None:
    names, _kept = json.loads(run(tmp_path, "-c", READ_BY_PYSIDE))
    read = [Path(name).parts for name in names]
    assert any("main_window.py" in parts for parts in read)
    assert [parts for parts in read if "_core" in parts or "linalg" in parts] == []


def test_no_source_that_pyside_has_read_is_kept(tmp_path: Path) -> None:
    _read, kept = json.loads(run(tmp_path, "-c", READ_BY_PYSIDE))
    assert len(kept) <= 1


def test_opengl_is_not_loaded(tmp_path: Path) -> None:
    loaded = json.loads(run(tmp_path, "-c", LOADED_BY_THE_COMMAND))
    assert any("QtWidgets" in name for name in loaded)
    assert [name for name in loaded if "QtOpenGL" in Path(name).name] == []


def test_the_command_measures_its_own_start(tmp_path: Path) -> None:
    command = ("-m", "fer_desktop", "gui", "--measure", "start")
    times = json.loads(run(tmp_path, *command, text='{"source": "demo"}'))
    assert 0 < sum(times["imports_s"].values()) < times["painted_s"]
    assert times["first_picture_s"] <= times["first_label_s"]
    assert not (tmp_path / "settings.json").exists()
