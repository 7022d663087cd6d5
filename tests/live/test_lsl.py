"""Live streams, received by real inlets in another process and recorded into an XDF file."""

import json
import math
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.faces import LARGE, make_analysis, make_face
from helpers.xdf import XdfRecorder

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import EMOTIONS, Marker
from fer_desktop.live.choice import FaceChoice
from fer_desktop.live.lsl import LslOutput
from fer_desktop.live.record import LiveMarker, RecordMaker

pytest.importorskip("pylsl", reason="needs the extra lsl")
MAKER = RecordMaker()

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
def output(tmp_path: Path) -> Iterator[LslOutput]:
    made = LslOutput(f"fer {tmp_path.name}", f"fer-test-{tmp_path.name}")
    made.start(MAKER.columns)
    yield made
    made.stop()


def test_an_inlet_in_another_process_receives_the_stream(output: LslOutput) -> None:
    command = [sys.executable, "-c", RECEIVE, output.status().where]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as receiver:
        assert receiver.stdout is not None
        described = json.loads(receiver.stdout.readline())
        assert described == ["Expression", list(EMOTIONS), 0.0]
        faces = (make_face(1, "fear"), make_face(2, "happiness", box=LARGE))
        output.send(FaceChoice().of(MAKER.frame(make_analysis(0.0, faces))))
        assert output.status().listeners == 1
        output.send(MAKER.frame(make_analysis(0.1, index=1)))
        scores, now = json.loads(receiver.stdout.readline())
    (first, first_at), (second, second_at) = scores
    assert EMOTIONS[max(range(7), key=first.__getitem__)] == "happiness"
    assert sum(first) == pytest.approx(1, abs=1e-5)
    assert all(math.isnan(value) for value in second)
    assert first_at <= second_at <= now
    assert now - first_at < 60


def test_a_recorders_file_holds_every_column_and_marker_on_one_clock(
    output: LslOutput, tmp_path: Path
) -> None:
    pyxdf = pytest.importorskip("pyxdf")
    name = output.status().where
    recorder = XdfRecorder(*(f"{name}{part}" for part in ("", " values", " labels", " markers")))
    analyses = [
        make_analysis(index / 10, (make_face(1, "fear"), make_face(2)), index) for index in range(3)
    ]
    for analysis in analyses:
        frame = MAKER.frame(analysis)
        output.send(frame)
        output.send(LiveMarker(frame.captured_at, Marker(analysis.frame.timestamp, "stimulus")))
    recorder.wait_for(3)
    recorder.stop(tmp_path / "recorded.xdf")
    # one computer: its streams need no correction, and measuring one takes longer than it is
    streams, _header = pyxdf.load_xdf(
        tmp_path / "recorded.xdf", synchronize_clocks=False, dejitter_timestamps=False
    )
    by_type = {stream["info"]["type"][0]: stream for stream in streams}
    assert set(by_type) == {"Expression", "FaceValues", "FaceLabels", "Markers"}
    values, texts, markers = (by_type[kind] for kind in ("FaceValues", "FaceLabels", "Markers"))
    channels = values["info"]["desc"][0]["channels"][0]["channel"]
    numbers = [column for column in MAKER.columns if column.kind is not str]
    assert [channel["label"][0] for channel in channels] == [column.name for column in numbers]
    assert [channel["unit"][0] for channel in channels] == [column.unit for column in numbers]
    at = {column.name: place for place, column in enumerate(numbers)}
    series = values["time_series"]
    assert series[:, at["face_id"]].tolist() == [1, 2] * 3
    assert series[:, at["timestamp"]].tolist() == [0.0, 0.0, 0.1, 0.1, 0.2, 0.2]
    assert series[0, at["fear_smoothed"]] == pytest.approx(0.7)
    assert series[0, at["FaceRectWidth"]] == 20
    shown = [c["label"][0] for c in texts["info"]["desc"][0]["channels"][0]["channel"]]
    first = dict(zip(shown, texts["time_series"][0], strict=True))
    assert (first["label"], first["quality"]) == ("fear", "good")
    assert markers["time_series"] == [["stimulus"]] * 3
    moments = values["time_stamps"].tolist()
    assert moments[1::2] == moments[::2]
    assert markers["time_stamps"].tolist() == pytest.approx(moments[::2], abs=1e-4)
    assert by_type["Expression"]["time_stamps"].tolist() == moments


def test_a_wait_between_the_clocks_moves_no_stamp(
    output: LslOutput, monkeypatch: pytest.MonkeyPatch
) -> None:
    moments_s, there_s = iter((1.0, 1.5, 2.0, 2.0)), iter((101.4, 102.5))
    monkeypatch.setattr(time, "perf_counter", lambda: next(moments_s))
    monkeypatch.setattr(output._pylsl, "local_clock", lambda: next(there_s))
    output._clock_ahead_s = 100.0
    output._compare_clocks()
    assert output._clock_ahead_s == 100.0
    output._compare_clocks()  # no wait explains this: the other clock went on while one slept
    assert output._clock_ahead_s == 100.5


def test_without_pylsl_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pylsl", None)
    with pytest.raises(FerError, match="not available") as caught:
        LslOutput().start(MAKER.columns)
    assert "fer-desktop[lsl]" in caught.value.advice
