"""A live stream, received by a real inlet in another process."""

import json
import math
import subprocess
import sys
from collections.abc import Iterator

import pytest
from helpers.faces import make_face, make_frame

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import EMOTIONS, Analysis, BoundingBox
from fer_desktop.live.lsl_output import LslOutput

pytest.importorskip("pylsl", reason="needs the extra lsl")

RECEIVE = """
import json, sys
import pylsl
name = sys.argv[1]
(found,) = pylsl.resolve_byprop("name", name, timeout=30)
inlet = pylsl.StreamInlet(found)
info = inlet.info(timeout=30)
channel = info.desc().child("channels").child("channel")
labels = []
for _ in range(info.channel_count()):
    labels.append(channel.child_value("label"))
    channel = channel.next_sibling()
inlet.open_stream(timeout=30)
print(json.dumps([info.type(), labels, info.nominal_srate()]), flush=True)
scores = [inlet.pull_sample(timeout=30) for _ in range(2)]
print(json.dumps([scores, pylsl.local_clock()]), flush=True)
"""


@pytest.fixture
def output(tmp_path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LslOutput]:
    """A stream that stays on this machine."""
    config = tmp_path / "lsl.cfg"
    config.write_text("[ports]\nIPv6 = disable\n[multicast]\nResolveScope = machine\n")
    monkeypatch.setenv("LSLAPICFG", str(config))
    made = LslOutput("fer test", f"fer-test-{tmp_path.name}")
    yield made
    made.close()


def test_an_inlet_in_another_process_receives_the_stream(output: LslOutput) -> None:
    command = [sys.executable, "-c", RECEIVE, "fer test"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as receiver:
        assert receiver.stdout is not None
        described = json.loads(receiver.stdout.readline())
        assert described == ["Expression", list(EMOTIONS), 0.0]
        small = make_face(1, "fear")
        large = make_face(2, "happiness", box=BoundingBox(0, 0, 60, 60))
        output.push(Analysis(make_frame(0, 0.0), (small, large)))
        output.push(Analysis(make_frame(1, 0.1), ()))
        scores, now = json.loads(receiver.stdout.readline())
    (first, first_at), (second, second_at) = scores
    assert EMOTIONS[max(range(7), key=first.__getitem__)] == "happiness"
    assert sum(first) == pytest.approx(1, abs=1e-5)
    assert all(math.isnan(value) for value in second)
    assert first_at <= second_at <= now
    assert now - first_at < 60


def test_without_pylsl_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pylsl", None)
    with pytest.raises(FerError, match="not available") as caught:
        LslOutput()
    assert "fer-desktop[lsl]" in caught.value.advice
