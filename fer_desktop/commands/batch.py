"""`fer-desktop batch INPUT… --output DIR`: many sources, on every core, overnight.

What is done lies in DIR: started again, with or without inputs, it goes on where it was.
"""

import argparse
import json
import sys
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from typing import get_args

from fer_desktop.bulk.batch import Batch, change_batch, read_batch, write_batch
from fer_desktop.bulk.claims import running
from fer_desktop.bulk.keys import EngineKey
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.listing.jobs import list_jobs, merged
from fer_desktop.bulk.listing.name_pattern import NamePattern
from fer_desktop.bulk.listing.probing import Probe, probe_all
from fer_desktop.bulk.results.keeping import ResultsWriter
from fer_desktop.bulk.results.writing import ResultOptions
from fer_desktop.bulk.sharding import Shard
from fer_desktop.bulk.workers.engine import BatchRun, Outcome, RunOptions
from fer_desktop.bulk.workers.events import Event
from fer_desktop.bulk.workers.memory import LEAST_LIMIT_MB
from fer_desktop.bulk.workers.plan import make_plan
from fer_desktop.bulk.workers.progress import clock_text
from fer_desktop.bulk.workers.roles import Crew
from fer_desktop.commands.parts.analysis_arguments import (
    add_analysis_arguments,
    tell_of_foreign_model,
    with_analysis_arguments,
)
from fer_desktop.commands.parts.batch_display import display_for
from fer_desktop.core.errors import FerError, SettingsError
from fer_desktop.core.settings_file import load_settings
from fer_desktop.export.formats import FORMATS
from fer_desktop.export.styles import STYLES
from fer_desktop.sessions.description import VideoContent
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from fer_desktop.system.signals import ending_on_signals
from fer_desktop.system.terminal import say

SOME_FAILED = 3
"""Exit status."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Sources, where to, how, and what to do with what is there."""
    parser.add_argument(
        "inputs",
        nargs="*",
        metavar="INPUT",
        help="videos, folders (searched through; a folder of pictures is one source), patterns "
        "such as 'talks/*.mp4', or a table (.csv, .tsv, .xlsx) with a column source and any of "
        "participant, condition, start_s, end_s, baseline, session; without any, the batch in "
        "DIR goes on",
    )
    parser.add_argument(
        "--output", type=Path, metavar="DIR", required=True, help="the folder of the batch"
    )
    parser.add_argument(
        "--name-pattern",
        type=str,
        metavar="PATTERN",
        help="columns from file names, e.g. '{participant}_{condition}'",
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="only list the sources, those that cannot be read first",
    )
    parser.add_argument(
        "--workers", type=_count, metavar="N", help="processes (default: one a physical core)"
    )
    parser.add_argument(
        "--background", action="store_true", help="let every other program go first"
    )
    parser.add_argument(
        "--memory-limit",
        type=_limit_mb,
        metavar="MB",
        help="end a worker that needs more; its source then fails",
    )
    parser.add_argument(
        "--redo",
        choices=["changed"],
        help="make sessions again whose source, settings, model or program have changed",
    )
    parser.add_argument("--retry", choices=["failed"], help="try again what failed")
    parser.add_argument(
        "--export", nargs="+", choices=list(FORMATS), metavar="FORMAT", help="of every session"
    )
    parser.add_argument(
        "--locale",
        choices=list(STYLES),
        default="plain",
        help="how jobs.csv and the summaries are written: "
        + "; ".join(f"{name}: {style.description}" for name, style in STYLES.items()),
    )
    parser.add_argument(
        "--shard",
        type=_shard,
        metavar="K/N",
        help="only the K-th of N parts of the jobs: the same command on N machines",
    )
    parser.add_argument(
        "--dask",
        metavar="WHERE",
        help="do the jobs on a Dask cluster: the address of its scheduler, local, or slurm",
    )
    add_analysis_arguments(parser)
    parser.add_argument(
        "--video",
        choices=["none", *get_args(VideoContent)],
        nargs="+",
        help="videos to record into each session (default: none, scores only)",
    )
    parser.add_argument("--consent", help="note on consent kept in each session")
    parser.add_argument("--json", action="store_true", help="a JSON object a line, for scripts")
    parser.add_argument("--quiet", action="store_true", help="only what went wrong")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 1024:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1 to 1024")
    return int(text)


def _shard(text: str) -> Shard:
    try:
        return Shard.of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _limit_mb(text: str) -> int:
    if not text.isdecimal() or int(text) < LEAST_LIMIT_MB:
        raise argparse.ArgumentTypeError(
            f"“{text}” is not a number of megabytes from {LEAST_LIMIT_MB}"
        )
    return int(text)


def run(arguments: argparse.Namespace) -> int:
    """List, then work until all is done, a signal or an error; what is done is kept always."""
    if arguments.worker:
        from fer_desktop.bulk.workers.worker import serve

        return serve(arguments.output, background=arguments.background)
    folder: Path = arguments.output
    if arguments.dry_run:
        return _dry_run(arguments, _wanted(arguments, _present(folder)))
    batch = _kept(arguments, folder)
    tell_of_foreign_model(batch.settings.classification.model)
    options = RunOptions(
        arguments.workers,
        arguments.background,
        arguments.memory_limit,
        redo_changed=arguments.redo == "changed",
        retry_failed=arguments.retry == "failed",
        shard=arguments.shard,
    )
    display = display_for(as_json=arguments.json, quiet=arguments.quiet)
    results = ResultsWriter(folder, batch, ResultOptions(arguments.locale))

    def take(event: Event) -> None:
        results.take(event)
        if display is not None:
            display.take(event)

    try:
        with _crew(arguments) as crew:
            batch_run = BatchRun(folder, batch, options, take, crew)
            with ending_on_signals(batch_run.stop) as signals:
                outcome = batch_run.run()
    except FerError:
        with suppress(FerError):  # what was done until then is told; the first error counts
            results.finish()
        raise
    finally:
        if display is not None:
            display.close()
    results.finish()
    if not arguments.json:
        _print_outcome(folder, outcome, quiet=arguments.quiet)
    if signals:
        return 128 + signals[0]
    return SOME_FAILED if outcome.not_well else 0


def _crew(arguments: argparse.Namespace) -> AbstractContextManager[Crew | None]:
    """Who does the jobs: a cluster, or None for processes of this machine."""
    if arguments.dask is None:
        return nullcontext()
    from fer_desktop.bulk.machines.crew import dask_crew

    return dask_crew(arguments.dask, arguments.output, arguments.workers)


def _present(folder: Path) -> Batch | None:
    """The batch that the folder holds already."""
    return read_batch(folder) if BatchFolder(folder).table.exists() else None


def _kept(arguments: argparse.Namespace, folder: Path) -> Batch:
    """The batch as the command line says, in its file."""
    present = _present(folder)
    wanted = _wanted(arguments, present)
    engine = EngineKey.of(wanted.settings)  # a model that is not there is told before all else
    if present is None:
        write_batch(folder, Batch(settings=wanted.settings))  # so that there is a folder to lock
    elif _works_otherwise(wanted, present) and running(folder):
        raise SettingsError(
            "Another program is working on the batch in {folder} with other settings.",
            "Wait until it has ended, or give the same settings.",
            folder=folder,
        )
    elif _works_otherwise(wanted, present):  # what is refused is not kept
        make_plan(folder, wanted, engine, redo_changed=arguments.redo == "changed")
    return change_batch(folder, lambda now: _wanted(arguments, now if now.jobs else present))


def _works_otherwise(one: Batch, other: Batch) -> bool:
    return replace(one, jobs=(), exports=()) != replace(other, jobs=(), exports=())


def _wanted(arguments: argparse.Namespace, present: Batch | None) -> Batch:
    """The batch that the command line describes, on top of one that is there."""
    if present is None:
        if not arguments.inputs:
            return read_batch(arguments.output)  # says that there is none
        loaded = load_settings()
        if loaded.error is not None:
            say(f"fer-desktop: {loaded.error.text}", to=sys.stderr)
        present = Batch(settings=loaded.settings)
    pattern = NamePattern(arguments.name_pattern) if arguments.name_pattern else None
    batch = merged(present, list_jobs(arguments.inputs, pattern))
    batch = replace(batch, settings=with_analysis_arguments(batch.settings, arguments))
    if arguments.video is not None:
        videos: tuple[VideoContent, ...] = tuple(v for v in arguments.video if v != "none")
        RecordingOptions(videos)  # says what makes no sense
        batch = replace(batch, videos=videos)
    if arguments.consent is not None:
        batch = replace(batch, consent=arguments.consent)
    if arguments.export is not None:
        batch = replace(batch, exports=tuple(dict.fromkeys((*batch.exports, *arguments.export))))
    return batch


def _dry_run(arguments: argparse.Namespace, batch: Batch) -> int:
    probes = probe_all(batch.jobs, batch.settings.source)
    unreadable = sum(bool(each.problem) for each in probes)
    if arguments.json:
        for each in probes:
            print(json.dumps(_probe_values(each)), flush=True)  # noqa: T201 - ASCII, for scripts
        return SOME_FAILED if unreadable else 0
    for each in probes:
        say(_probe_text(each))
    length_s = sum(each.duration_s or 0.0 for each in probes)
    size_gb = sum(each.size_bytes for each in probes) / 1e9
    bad = f", {unreadable} of them cannot be read" if unreadable else ""
    say(f"{len(probes)} sources{bad}; {clock_text(length_s)} in all, {size_gb:.2f} GB")
    return SOME_FAILED if unreadable else 0


def _probe_values(probe: Probe) -> dict[str, object]:
    job = probe.job
    return {
        "session": job.session,
        "source": job.source,
        "participant": job.participant,
        **job.variables,
        "duration_s": probe.duration_s,
        "size_bytes": probe.size_bytes,
        "problem": " ".join(map(str, probe.problem)),
    }


def _probe_text(probe: Probe) -> str:
    job = probe.job
    said = [job.participant, *job.variables.values()]
    about = f"  ({', '.join(filter(None, said))})" if any(said) else ""
    if probe.problem:
        return f"{job.session:<24} {' '.join(map(str, probe.problem))}{about}"
    return (
        f"{job.session:<24} {clock_text(probe.duration_s):>8} {probe.size_bytes / 1e6:9.1f} MB  "
        f"{job.source}{about}"
    )


def _print_outcome(folder: Path, outcome: Outcome, *, quiet: bool) -> None:
    for record in outcome.not_well:
        say(f"{record.session}: {record.state}: {record.reason} {record.advice}", to=sys.stderr)
    if quiet:
        return
    parts = [f"{outcome.done} done", f"{outcome.kept} kept"]
    if outcome.elsewhere:
        parts.append(f"{outcome.elsewhere} done by another program")
    if outcome.not_well:
        parts.append(f"{len(outcome.not_well)} failed")
    if outcome.waiting:
        parts.append(f"{outcome.waiting} waiting: the same command goes on with them")
    say(f"{', '.join(parts)}; in {folder}")
