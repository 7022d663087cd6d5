"""Subtitles, opened by FFmpeg."""

from pathlib import Path

import av
import pytest
from helpers.talk import export_one

from fer_desktop.sessions.corrections.applying import Corrected


@pytest.mark.parametrize("name", ["srt", "vtt"])
def test_subtitles_open_with_ffmpeg(corrected: Corrected, tmp_path: Path, name: str) -> None:
    path = export_one(corrected, name, tmp_path)
    with av.open(str(path)) as container:
        stream = container.streams.subtitles[0]
        found = [
            (
                round(float(packet.pts * stream.time_base), 3),
                round(float(packet.duration * stream.time_base), 3),
                bytes(packet).decode(),
            )
            for packet in container.demux(stream)
            if packet.pts is not None
        ]
    assert found == [
        (0.0, 1.0, "face 1: neutral"),
        (1.0, 1.0, "face 1: happiness\nface 2: fear"),
        (2.3, 0.5, "face 1: happiness"),
        (2.8, 0.2, "face 1: anger"),
    ]
