"""Sessions that a crash left unfinished: find them, finish them, say what is missing."""

import contextlib
import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from fer_desktop.core.errors import Sentence, SessionError
from fer_desktop.core.files import cut_to_whole_lines, discard, output_error, replace_file
from fer_desktop.sessions import names
from fer_desktop.sessions.description import (
    Description,
    Integrity,
    RecordingState,
    VideoSummary,
    read_description,
    to_json,
)
from fer_desktop.sources.paths import ffmpeg_name
from fer_desktop.system.process import lives

if TYPE_CHECKING:
    import av


@dataclass(frozen=True)
class Recovered:
    """A recovered session, and in whole sentences what it holds and what is missing."""

    folder: Path
    description: Description
    sentences: tuple[Sentence, ...]

    @property
    def report(self) -> str:
        return " ".join(map(str, self.sentences))


def find_unfinished(root: Path | None = None) -> list[Path]:
    """Session folders whose recording was cut off: killed, crashed, power lost.

    A session that another living process records is not among them.
    """
    root = root or names.sessions_folder()
    found = []
    for path in sorted(root.glob(f"*/{names.DESCRIPTION}")) if root.is_dir() else []:
        with contextlib.suppress(SessionError):  # unreadable ones are told by the list
            if is_unfinished(path.parent):
                found.append(path.parent)
    return found


def is_unfinished(folder: Path) -> bool:
    """Whether this session still says "recording" while nobody records. Raises SessionError."""
    return _says_recording(folder) and not _writer_lives(folder)


def is_being_recorded(folder: Path) -> bool:
    """Whether a living process, be it this one, still writes this session. Raises SessionError."""
    return _says_recording(folder) and _writer_lives(folder)


def _says_recording(folder: Path) -> bool:
    return read_description(folder / names.DESCRIPTION).state is RecordingState.RECORDING


def _writer_lives(folder: Path) -> bool:
    try:
        return lives(json.loads((folder / names.RUN).read_text(encoding="utf-8"))["process"])
    except (OSError, ValueError, KeyError, TypeError):
        return False


def recover(folder: Path) -> Recovered:
    """Finish an unfinished session in place: whole lines, counts, an index for its videos.

    Raises SessionError when the folder is no unfinished session or not readable, OutputError
    when it cannot be written; it is still unfinished then.
    """
    if not is_unfinished(folder):
        raise SessionError("{name} needs no recovery.", name=folder.name)
    description = read_description(folder / names.DESCRIPTION)
    try:
        for name in (names.TIMELINE, names.MARKERS, names.RESOURCES):
            if (folder / name).exists():
                cut_to_whole_lines(folder / name)
        counts = count_rows(folder / names.TIMELINE)
        lengths = {name: _index_video(folder / name) for name in description.videos}
    except OSError as error:
        raise output_error(folder, error) from error
    except (ValueError, KeyError, TypeError, csv.Error) as error:
        path = folder / names.TIMELINE
        raise SessionError("{path} cannot be used: {reason}.", path=path, reason=error) from error
    videos = {
        name: VideoSummary(video.content, lengths[name][0], 0)
        for name, video in description.videos.items()
    }
    sentences = _report(counts, {name: end_s for name, (_, end_s) in lengths.items()})
    told = replace(
        description,
        state=RecordingState.RECOVERED,
        problem=" ".join(map(str, sentences)),
        integrity=_with_pictures(counts, videos),
        videos=videos,
    )
    _delete_leftovers(folder, description)  # before: a full disk needs the reserve's space
    replace_file(folder / names.DESCRIPTION, to_json(told))
    return Recovered(folder, told, sentences)


def _delete_leftovers(folder: Path, description: Description) -> None:
    replaced = (f"{name}.new" for name in (*names.OWN_FILES, *description.videos))
    for name in (names.RESERVE, *replaced):
        discard(folder / name)


def count_rows(timeline: Path) -> Integrity:
    """The counts that a table itself shows; frames that it skips were dropped.

    All 0 when the recording ended before there was a table. Raises OSError, and ValueError,
    KeyError, TypeError or csv.Error for a damaged table.
    """
    if not timeline.exists():
        return Integrity()
    analysed = without_face = 0
    last_frame = -1
    first_timestamp = last_timestamp = None
    with timeline.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if int(row["frame"]) == last_frame:
                continue
            last_frame, last_timestamp = int(row["frame"]), float(row["timestamp"])
            first_timestamp = last_timestamp if first_timestamp is None else first_timestamp
            analysed += 1
            without_face += row["success"] == "0"
    captured = last_frame + 1
    return Integrity(
        captured, analysed, captured - analysed, without_face, first_timestamp, last_timestamp
    )


def _with_pictures(counts: Integrity, videos: dict[str, VideoSummary]) -> Integrity:
    """The counts, knowing that every picture of a clean video was captured, if not analysed."""
    clean = [video.written for video in videos.values() if video.content == "clean"]
    captured = max([counts.captured, *clean])
    return replace(counts, captured=captured, dropped=captured - counts.analysed)


def _index_video(path: Path) -> tuple[int, float | None]:
    """Copy what can be read into a video with index and length; frames and time of the last.

    The old file stays when nothing could be read. Raises OSError, as for a copy that finds no
    space.
    """
    import av  # 16 MB that looking for unfinished sessions does not need
    import av.error

    temporary = path.with_name(path.name + ".new")
    written, last_s, target = 0, None, None
    try:
        with av.open(ffmpeg_name(temporary), "w", format="matroska") as new:
            for packet in _whole_packets(path):
                target = target or new.add_stream_from_template(packet.stream)
                time_s = float((packet.pts or 0) * packet.time_base)
                packet.stream = target
                try:
                    new.mux(packet)
                except av.error.FFmpegError as error:
                    if isinstance(error, OSError):
                        raise
                    break  # not the disk: the packet is damaged
                written, last_s = written + 1, time_s
        if written:
            temporary.replace(path)
    finally:
        discard(temporary)
    return written, last_s


def _whole_packets(path: Path) -> "Iterator[av.Packet[av.VideoStream]]":
    """The pictures of a video as they lie in the file, up to where it is torn."""
    import av
    import av.error

    try:
        with av.open(ffmpeg_name(path)) as container:
            stream = container.streams.video[0]
            for packet in container.demux(stream) if stream.codec_context else ():
                if packet.pts is not None and not packet.is_corrupt:
                    yield packet
    except PermissionError:
        raise
    except (av.error.FFmpegError, ValueError, IndexError):
        return  # FFmpeg tells a torn file in many ways, among them as an error of the disk


def _report(counts: Integrity, video_ends: dict[str, float | None]) -> tuple[Sentence, ...]:
    end_s = counts.last_timestamp
    if end_s is None:
        return (
            Sentence(
                "The recording ended before the first picture was analysed; nothing is in it."
            ),
        )
    told = [
        Sentence(
            "The recording was cut off; {count} analysed pictures up to {end_s:.2f} s "
            "are complete.",
            count=counts.analysed,
            end_s=end_s,
        )
    ]
    for name, video_end_s in video_ends.items():
        if video_end_s is None:
            told.append(Sentence("{name} holds no picture.", name=name))
        elif video_end_s < end_s - 0.001:
            missing_s = end_s - video_end_s
            told.append(
                Sentence("{name} ends {time_s:.2f} s earlier.", name=name, time_s=missing_s)
            )
    told.append(Sentence("How many pictures came after the last analysed one is unknown."))
    return tuple(told)
