"""Probing: which sources can be read, how long and how large they are, before a night is begun.

Only the beginning of each is looked at, several at a time: what breaks off later is found when it
is analysed.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from fer_desktop.bulk.identity import path_of, stamp_of
from fer_desktop.bulk.jobs import JobSpec
from fer_desktop.core.errors import FerError, Sentence, unexpected
from fer_desktop.core.settings import SourceSettings
from fer_desktop.sources import SourceKind, kind_of, open_source
from fer_desktop.sources.paths import ffmpeg_name

AT_ONCE = 4


@dataclass(frozen=True)
class Probe:
    """What the beginning of a source tells."""

    job: JobSpec
    size_bytes: int = 0
    duration_s: float | None = None
    """None where it does not say, or cannot be read."""
    problem: tuple[Sentence, ...] = ()
    """Why it cannot be read, and what can be done; none when it can. Not the error: that would keep
    what it was raised in."""


def probe_all(
    jobs: Iterable[JobSpec],
    settings: SourceSettings,
    on_one: Callable[[Probe], None] = lambda _probe: None,
) -> list[Probe]:
    """Probe every source; those that cannot be read come first."""
    probes = []
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="probe") as pool:
        for each in pool.map(lambda job: probe(job, settings), jobs):
            on_one(each)
            probes.append(each)
    return sorted(probes, key=lambda each: not each.problem)


def probe(job: JobSpec, settings: SourceSettings) -> Probe:
    """Look at the beginning of one source."""
    try:
        size_bytes = stamp_of(job.source).size_bytes
        duration_s = _video_length_s(job.source)
        if duration_s is None:  # no video, or one that needs a closer look
            source = open_source(job.source, None, settings)
            duration_s = source.info.duration_s
            source.close()
    except FerError as error:
        return Probe(job, problem=error.sentences)
    except Exception as error:  # noqa: BLE001 - one bad file never touches the rest
        return Probe(job, problem=unexpected(error).sentences)
    if duration_s is not None and job.start_s is not None and job.start_s >= duration_s:
        over = Sentence("It is over before {start_s:g} s.", start_s=job.start_s)
        return Probe(job, size_bytes, duration_s, (over,))
    return Probe(job, size_bytes, duration_s)


def _video_length_s(spec: str) -> float | None:
    """What the container of a video says; None where it says nothing, or cannot be opened so."""
    if kind_of(spec) is not SourceKind.VIDEO or path_of(spec).is_fifo():
        return None
    import av
    import av.error

    try:
        container = av.open(ffmpeg_name(path_of(spec)), metadata_errors="replace")
    except (av.error.FFmpegError, OSError, ValueError):
        return None
    with container:
        if not any(stream.width for stream in container.streams.video) or not container.duration:
            return None
        try:
            first = next(container.demux(video=0), None)
        except (av.error.FFmpegError, OSError):
            return None
        is_there = first is not None and first.size > 0 and not first.is_corrupt
        return container.duration / av.time_base if is_there else None
