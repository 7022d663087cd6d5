"""JSON lines to a reader, be it slow or gone."""

import json
import os
from contextlib import suppress
from threading import Thread

from helpers.faces import make_analysis, make_face

from fer_desktop.live.json_lines import JsonLinesOutput
from fer_desktop.live.record import RecordMaker

FRAME = RecordMaker().frame(make_analysis(0.0, (make_face(1), make_face(2))))


def test_a_slow_reader_of_a_file_gets_every_line() -> None:
    read_end, write_end = os.pipe()
    with os.fdopen(read_end) as reader, os.fdopen(write_end, "w") as writer:
        output = JsonLinesOutput(writer, waits=True)
        output.start(())
        sending = Thread(target=lambda: [output.send(FRAME) for _ in range(600)], daemon=True)
        sending.start()
        lines = [json.loads(reader.readline()) for _ in range(1200)]
        sending.join()
        output.stop()
    assert [line["face_id"] for line in lines] == [1, 2] * 600
    assert (output.status().sent, output.status().dropped) == (600, 0)


def test_a_reader_that_does_not_read_loses_lines_of_a_camera_that_are_counted() -> None:
    read_end, write_end = os.pipe()
    with os.fdopen(read_end) as reader, os.fdopen(write_end, "w") as writer:
        output = JsonLinesOutput(writer)
        output.start(())
        for _ in range(2000):
            output.send(FRAME)  # would never return if it waited
        assert output.status().dropped > 0
        Thread(target=reader.read, daemon=True).start()
        output.stop()
    assert output.status().sent + output.status().dropped == 2000


def test_a_reader_that_has_gone_is_noticed() -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    writer = os.fdopen(write_end, "w")
    output = JsonLinesOutput(writer, waits=True)
    output.start(())
    for _ in range(3):
        output.send(FRAME)
    output.stop()
    assert not output.has_reader
    assert "Nobody reads" in str(output.status().problem)
    with suppress(BrokenPipeError):  # what it could not write, it tries once more
        writer.close()
