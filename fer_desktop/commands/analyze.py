"""`fer-desktop analyze SOURCE`: the whole pipeline without a window.

Prints what it saw; with --output it writes a session folder. The same file gives the same
timeline.csv and session.json, byte for byte, every time.
"""

import argparse
import sys
from dataclasses import replace
from math import inf, nan
from pathlib import Path
from typing import TextIO, get_args

from tqdm import tqdm

from fer_desktop.bulk.job import Job, JobOptions
from fer_desktop.bulk.listing.discovery import holds_videos
from fer_desktop.commands.parts.analysis_arguments import (
    add_analysis_arguments,
    with_analysis_arguments,
)
from fer_desktop.commands.parts.live_run import LiveRun, add_live_arguments
from fer_desktop.core.errors import OutputError, SourceError, SourceProblem
from fer_desktop.core.frames import Analysis
from fer_desktop.core.printable import printable
from fer_desktop.core.settings import Settings
from fer_desktop.core.settings_file import load_settings
from fer_desktop.core.timing import exact_clock
from fer_desktop.sessions.baselines import choose
from fer_desktop.sessions.description import VideoContent
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from fer_desktop.sources.paths import local_path
from fer_desktop.sources.registry import remembered_name
from fer_desktop.system.signals import ending_on_signals
from fer_desktop.system.terminal import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The source, what to write and where."""
    parser.add_argument(
        "source", help="video file, folder of pictures, camera:NAME, stream URL, or demo"
    )
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="write a session folder; without it, print only"
    )
    parser.add_argument(
        "--overwrite", action="store_true", help="replace the session that DIR already holds"
    )
    add_analysis_arguments(parser)
    parser.add_argument(
        "--video",
        choices=["none", *get_args(VideoContent)],
        nargs="+",
        default=["none"],
        help="videos to record into the session (default: none, scores only)",
    )
    parser.add_argument("--participant", default="", help="participant code noted in the session")
    parser.add_argument("--consent", default="", help="note on consent kept in the session")
    parser.add_argument(
        "--baseline",
        metavar="FILE|SECONDS|PARTICIPANT",
        help="also write probabilities corrected by a neutral face: from a file, of the first "
        "seconds of the source, or of a participant whose neutral face is kept",
    )
    parser.add_argument("--seconds", type=_duration_s, help="stop at this time of the source")
    parser.add_argument(
        "--rotate",
        type=int,
        choices=[0, 90, 180, 270],
        metavar="DEGREES",
        help="turn every picture clockwise by 90, 180 or 270 degrees",
    )
    parser.add_argument("--quiet", action="store_true", help="no progress bar, no summary")
    add_live_arguments(parser)


def _duration_s(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = nan
    if not 0 < seconds < inf:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number above 0")
    return seconds


def run(arguments: argparse.Namespace) -> int:
    """Analyse to the end, a signal or an error; what was analysed is kept in every case."""
    settings = _settings(arguments)
    videos: tuple[VideoContent, ...] = tuple(v for v in arguments.video if v != "none")
    if videos and arguments.output is None:
        raise OutputError("A video needs a folder to lie in.", "Add --output DIR.")
    if arguments.baseline is not None and arguments.output is None:
        raise OutputError(
            "A neutral face corrects what is written, and nothing is.", "Add --output DIR."
        )
    with LiveRun(arguments) as live:
        live.wait_for_start()
        return _analyze(arguments, settings, videos, live)


def _analyze(
    arguments: argparse.Namespace,
    settings: Settings,
    videos: tuple[VideoContent, ...],
    live: LiveRun,
) -> int:
    options = JobOptions(
        output=arguments.output,
        overwrite=arguments.overwrite,
        recording=RecordingOptions(videos),
        participant=live.participant,
        consent=arguments.consent,
        baseline=None if arguments.baseline is None else choose(arguments.baseline),
        limit_s=arguments.seconds,
    )
    job = _open(arguments.source, settings, options)
    for remark in job.info.remarks:
        say(f"fer-desktop: {remark}", to=sys.stderr)
    live.attach(job)
    progress = tqdm(
        total=job.info.frame_count if arguments.seconds is None else None,
        desc=printable(job.info.name),
        unit=" frames",
        disable=arguments.quiet,
        file=sys.stderr,
    )

    warned = named = False

    def on_analysis(analysis: Analysis) -> None:
        nonlocal warned, named
        progress.update()
        if not named and job.manifest and job.manifest.is_foreign:
            model = f"the model did not come with the program: {job.manifest.full_name}"
            progress.write(printable(f"fer-desktop: {model}"), file=sys.stderr)
        named = True
        if job.warning and not warned:
            progress.write(printable(f"fer-desktop: {job.warning}"), file=sys.stderr)
            warned = True
        live.on_analysis(analysis)
        if live.has_lost_reader and options.output is None:
            stop()

    def stop() -> None:
        live.abort()
        job.stop()

    try:
        with ending_on_signals(stop) as signals:
            job.run(on_analysis)
    finally:
        progress.close()
        if not arguments.quiet and job.summary.frames:
            _print_summary(job, sys.stderr if arguments.json_lines else sys.stdout)
    if live.has_lost_reader:
        raise BrokenPipeError  # the same end as of every command whose reader has gone
    return 128 + signals[0] if signals else 0


def _open(source: str, settings: Settings, options: JobOptions) -> Job:
    try:
        return Job(source, settings, options)
    except SourceError as error:
        path = local_path(source)
        if error.problem is SourceProblem.EMPTY and path.is_dir() and holds_videos(path):
            raise SourceError(
                SourceProblem.EMPTY,
                "{folder} is a folder of videos, and analyze takes one source.",
                "This analyses all of them: fer-desktop batch {folder} --output DIR",
                folder=source,
            ) from error
        raise


def _settings(arguments: argparse.Namespace) -> Settings:
    loaded = load_settings()
    if loaded.error is not None:
        say(f"fer-desktop: {loaded.error.text}", to=sys.stderr)
    settings = with_analysis_arguments(loaded.settings, arguments)
    if arguments.rotate is None:
        return settings
    name = remembered_name(arguments.source)
    return replace(settings, source=settings.source.with_rotation(name, arguments.rotate))


def _print_summary(job: Job, to: TextIO) -> None:
    summary = job.summary
    faces = len(summary.faces)
    say(
        f"{job.info.name}: {summary.frames} frames analysed, {summary.without_face} without a "
        f"face, {faces} face{'s' * (faces != 1)}",
        to=to,
    )
    if summary.damaged:
        say(f"  {summary.damaged} pictures are damaged: their rows are marked", to=to)
    for number, face in sorted(summary.faces.items()):
        shares = ", ".join(f"{label} {share:.0%}" for label, share in face.shares())
        span = f"{exact_clock(face.first_timestamp)} to {exact_clock(face.last_timestamp)}"
        means = ", ".join(f"{emotion} {mean:.2f}" for emotion, mean in face.means()[:3])
        say(f"  face {number}: {span}, {face.frames} frames: mean {means}; labels: {shares}", to=to)
    if job.recorder:
        status = job.recorder.status()
        counts = status.integrity
        where = f"analysed {counts.analysed} + dropped {counts.dropped}"
        say(f"  captured {counts.captured} = {where}", to=to)
        for name, video in status.videos.items():
            say(f"  {name}: {video.written} pictures written, {video.dropped} left out", to=to)
        say(f"  session: {job.recorder.folder}", to=to)
