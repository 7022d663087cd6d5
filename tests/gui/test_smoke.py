import json
import subprocess
import sys
from pathlib import Path


def test_a_run_that_ends_by_itself_asks_nobody_and_keeps_its_recording(own_home: Path) -> None:
    words = ["--source", "camera:test", "--exit-after", "3", "--record"]
    done = subprocess.run(
        [sys.executable, "-m", "fer_desktop", *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert "frames analysed" in done.stdout
    (description,) = own_home.rglob("session.json")
    assert json.loads(description.read_text())["state"] == "stopped"
