"""Sessions that a crash left unfinished: find them, finish them, say what is missing."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from fer_desktop.core.errors import Sentence, SessionError
from fer_desktop.core.files import (
    check_regular,
    cut_to_whole_lines,
    deletion_error,
    discard,
    output_error,
    replace_file,
    replacing,
)
from fer_desktop.core.timing import exact_clock
from fer_desktop.scores import rows
from fer_desktop.scores.table_reading import read_table
from fer_desktop.sessions import names
from fer_desktop.sessions.description import (
    Description,
    Integrity,
    RecordingState,
    VideoSummary,
    read_description,
    to_json,
)
from fer_desktop.sessions.liveness import is_being_recorded, is_unfinished
from fer_desktop.sessions.run_lock import RunLock, read_run
from fer_desktop.sources.paths import ffmpeg_name

if TYPE_CHECKING:
    import av


@dataclass(frozen=True)
class Recovered:
    """A recovered session, and in whole sentences what it holds and what is missing."""

    folder: Path
    description: Description | None
    """None where the recording had not begun: its folder is gone then."""
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
    with contextlib.suppress(OSError):  # there is no such folder, or it may not be looked into
        for folder in sorted(root.iterdir()):
            with contextlib.suppress(SessionError, OSError):  # the list says which are unreadable
                if _never_began(folder) or is_unfinished(folder):
                    found.append(folder)
    return found


def recover(folder: Path) -> Recovered:
    """Finish an unfinished session in place: whole lines, counts, an index for its videos.

    A folder in which the program was killed before it could describe the session is taken away.

    Raises SessionError when the folder is no unfinished session or not readable, OutputError
    when it cannot be written; it is still unfinished then.
    """
    if _never_began(folder):
        return _take_away(folder)
    if not is_unfinished(folder):
        raise SessionError("{name} needs no recovery.", name=folder.name)
    lock = RunLock.of_dead_run(folder)
    try:
        return _recover(folder)
    finally:
        lock.release()


def _recover(folder: Path) -> Recovered:
    description = read_description(folder / names.DESCRIPTION)
    try:
        for name in (names.TIMELINE, names.MARKERS, names.MESSAGES, names.RESOURCES):
            if (folder / name).exists():
                cut_to_whole_lines(folder / name)
        counts = count_rows(folder / names.TIMELINE)
        lengths = {name: _index_video(folder / name) for name in description.videos}
    except OSError as error:
        raise output_error(folder, error) from error
    videos = {
        name: VideoSummary(video.content, lengths[name][0], 0)
        for name, video in description.videos.items()
    }
    sentences = _report(counts, {name: end_s for name, (_, end_s) in lengths.items()})
    finished = replace(
        description,
        state=RecordingState.RECOVERED,
        problem=" ".join(map(str, sentences)),
        integrity=_with_pictures(counts, videos),
        videos=videos,
    )
    _delete_leftovers(folder)  # before: a full disk needs the reserve's space
    replace_file(folder / names.DESCRIPTION, to_json(finished))
    return Recovered(folder, finished, sentences)


def _delete_leftovers(folder: Path) -> None:
    for path in folder.iterdir():
        leftover = path.name.endswith(".new") and names.is_own(path.name)
        if path.name == names.RESERVE or leftover:
            discard(path)


def _never_began(folder: Path) -> bool:
    """Whether a killed program left only the first files of a recording, without rows."""
    if not (folder / names.RUN).is_file() or (folder / names.DESCRIPTION).exists():
        return False
    first = {names.RUN, names.RESERVE}
    found = {path.name for path in folder.iterdir() if not path.name.endswith(".new")}
    return found <= first and _is_our_run(folder) and not is_being_recorded(folder)


def _is_our_run(folder: Path) -> bool:
    """Whether the run.json is this program's and not another's of the same name."""
    try:
        return not (folder / names.RUN).stat().st_size or {"process", "began_at_utc"} <= {
            *read_run(folder)
        }
    except (OSError, ValueError):
        return False


def _take_away(folder: Path) -> Recovered:
    try:
        names.refuse_links(folder)
        for path in folder.iterdir():
            if names.is_own(path.name):
                path.unlink()
        with contextlib.suppress(OSError):  # a person's own file lies there
            folder.rmdir()
    except OSError as error:
        raise deletion_error(folder, error) from error
    sentence = Sentence("The recording ended before it had begun; its empty folder was deleted.")
    return Recovered(folder, None, (sentence,))


def count_rows(timeline: Path) -> Integrity:
    """The counts that a table itself shows; frames that it skips were dropped.

    All 0 when the recording ended before there was a table; one that was never written to gets
    its header. Raises OSError, and SessionError for a damaged table.
    """
    if not timeline.exists():
        return Integrity()
    if timeline.stat().st_size == 0:
        replace_file(timeline, rows.header())
    table = read_table(timeline)
    numbers, times = table.frames
    if not len(numbers):
        return Integrity()
    with_face = np.unique(table.frame[table.success])
    captured = int(numbers[-1]) + 1
    return Integrity(
        captured,
        len(numbers),
        captured - len(numbers),
        len(numbers) - len(with_face),
        float(times[0]),
        float(times[-1]),
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

    written, last_s, target = 0, None, None
    if not path.exists():
        return written, last_s
    check_regular(path)
    with contextlib.suppress(_NothingCopiedError), replacing(path) as temporary:
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
        if not written:
            raise _NothingCopiedError
    return written, last_s


class _NothingCopiedError(Exception):
    """No picture could be copied."""


def _whole_packets(path: Path) -> "Iterator[av.Packet[av.VideoStream]]":
    """The pictures of a video as they lie in the file, up to where it is torn."""
    import av
    import av.error

    try:
        with av.open(ffmpeg_name(path), format="matroska", metadata_errors="replace") as container:
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
    sentences = [
        Sentence(
            "The recording was cut off; {count} analysed pictures up to {end} are complete.",
            count=counts.analysed,
            end=exact_clock(end_s),
        )
    ]
    for name, video_end_s in video_ends.items():
        if video_end_s is None:
            sentences.append(Sentence("{name} holds no picture.", name=name))
        elif video_end_s < end_s - 0.001:
            missing_s = end_s - video_end_s
            sentences.append(
                Sentence("{name} ends {time_s:.2f} s earlier.", name=name, time_s=missing_s)
            )
    sentences.append(Sentence("How many pictures came after the last analysed one is unknown."))
    return tuple(sentences)
