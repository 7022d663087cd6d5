"""Many sources by one call: what `fer-desktop batch` does, for programs."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path

from fer_desktop.bulk.batch import Batch, change_batch, read_batch, write_batch
from fer_desktop.bulk.jobs import JobRecord
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.listing.jobs import list_jobs, merged
from fer_desktop.bulk.listing.name_pattern import NamePattern
from fer_desktop.bulk.results.keeping import ResultsWriter
from fer_desktop.bulk.workers.engine import BatchRun, RunOptions
from fer_desktop.bulk.workers.events import Ended, Event, Planned
from fer_desktop.classification import read_manifest
from fer_desktop.classification.engines import model_folder
from fer_desktop.core.errors import InputError, SessionError
from fer_desktop.export.formats import FORMATS
from fer_desktop.interface.choices import SettingValues, chosen_settings, tell_once
from fer_desktop.interface.progress import Progress, reporting
from fer_desktop.interface.session import Session, open_session
from fer_desktop.sessions.description import VideoContent


@dataclass(frozen=True)
class BatchResult:
    """What a batch has come to. Its folder holds the sessions and the tables over all of them."""

    folder: Path
    done: int
    """Analysed by this call."""
    kept: int
    """Done earlier, with nothing changed since."""
    failed: tuple[JobRecord, ...]
    """Each with `session`, `reason` and `advice`."""
    files: tuple[Path, ...]
    """Tables and page over all sessions."""

    def sessions(self) -> Iterator[Session]:
        """The sessions that are there, one after the other, so that one is in memory."""
        for job in read_batch(self.folder).jobs:
            with suppress(SessionError):  # one that failed may have left none
                yield open_session(self.folder / job.session)


def batch(
    sources: str | PathLike[str] | list[str | PathLike[str]],
    output: str | PathLike[str],
    *,
    model: str | None = None,
    detector: str | None = None,
    settings: SettingValues | None = None,
    name_pattern: str = "",
    videos: tuple[VideoContent, ...] = (),
    exports: tuple[str, ...] = (),
    consent: str = "",
    workers: int | None = None,
    background: bool = False,
    retry_failed: bool = False,
    redo_changed: bool = False,
    progress: Progress = False,
) -> BatchResult:
    """Analyse many sources, a process for each core, into the folder `output`.

    `sources` are files, folders that are searched through, patterns, or a table with a column
    source. Called again it goes on where it was: what is done with the same settings is kept.
    `name_pattern` makes columns from file names, e.g. "{participant}_{condition}". `progress`
    counts sources. One that fails ends no other; it stands in `failed`.

    Raises SettingsError, OutputError, ModelError and InputError.

    >>> import fer_desktop, tempfile
    >>> from fer_desktop.core.resources import resource
    >>> folder = tempfile.mkdtemp()
    >>> result = fer_desktop.batch(resource("demo", "demo.mp4"), folder, model="paper")
    >>> result.done, result.failed
    (1, ())
    >>> [session.name for session in result.sessions()]
    ['demo']
    >>> fer_desktop.batch(resource("demo", "demo.mp4"), folder, model="paper").kept
    1
    """
    inputs = [_text(each) for each in (sources if isinstance(sources, list) else [sources])]
    unknown = [name for name in exports if name not in FORMATS]
    if unknown:
        raise InputError(
            "There is no format {name!r}.",
            "Choose one of: {choices}.",
            name=unknown[0],
            choices=", ".join(FORMATS),
        )
    if workers is not None and (not isinstance(workers, int) or workers < 1):
        raise InputError(
            "workers must be a whole number above 0; received {value!r}.", value=workers
        )
    chosen = chosen_settings(model, detector, settings)
    tell_once(read_manifest(model_folder(chosen.classification.model)))
    folder = Path(output)
    jobs = list_jobs(inputs, NamePattern(name_pattern) if name_pattern else None)
    wanted = Batch(settings=chosen, videos=tuple(videos), consent=consent, exports=tuple(exports))
    if not BatchFolder(folder).table.exists():
        write_batch(folder, wanted)
    now = change_batch(folder, lambda before: merged(replace(wanted, jobs=before.jobs), jobs))
    options = RunOptions(workers, background, redo_changed=redo_changed, retry_failed=retry_failed)
    writer = ResultsWriter(folder, now)
    with reporting(progress, len(now.jobs), folder.name) as report:
        outcome = BatchRun(folder, now, options, _taker(writer, report)).run()
    files = writer.finish()
    return BatchResult(
        folder,
        outcome.done + outcome.elsewhere,
        outcome.kept,
        tuple(outcome.not_well),
        tuple(files),
    )


def _text(source: object) -> str:
    if isinstance(source, str | PathLike):
        return str(source)
    raise InputError(
        "sources must be paths or a list of them; received {kind}.", kind=type(source).__name__
    )


def _taker(writer: ResultsWriter, report: Callable[[int], None]) -> Callable[[Event], None]:
    ended: set[str] = set()

    def take(event: Event) -> None:
        writer.take(event)
        if isinstance(event, Planned):
            ended.update(r.session for r in (*event.plan.kept, *event.plan.not_well))
            report(len(ended))
        elif isinstance(event, Ended):
            ended.add(event.record.session)
            report(len(ended))

    return take
