"""Carrying: a session as bytes, from a machine that shares no folder with this one.

A worker packs what it has made, the client unpacks it beside the others and gives it its place.
What comes is data: nothing but a session's own files is taken out of it.
"""

import io
import zipfile
from pathlib import Path, PurePosixPath

from fer_desktop.bulk.claims import claim
from fer_desktop.bulk.jobs import JobRecord, JobState, failed
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.publishing import publish, refuse_to_replace
from fer_desktop.bulk.records import forget_failure, read_record, write_failure
from fer_desktop.core.errors import FerError, OutputError
from fer_desktop.core.files import make_folder, output_error, replace_file
from fer_desktop.sessions import names

MOST_BYTES = 1_000_000_000
"""Of one session: it is in memory at both ends. Sessions with long videos need a shared folder."""


def pack(session: Path) -> bytes:
    """The files of a session folder, compressed. Raises OutputError for one that is too large."""
    files = sorted(path for path in session.rglob("*") if path.is_file() and not path.is_symlink())
    if sum(path.stat().st_size for path in files) > MOST_BYTES:
        raise OutputError(
            "The session {name} is larger than {limit:g} MB, too large to be sent.",
            "Let all machines write to one shared folder.",
            name=session.name,
            limit=MOST_BYTES / 1e6,
        )
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for path in files:
            archive.writestr(path.relative_to(session).as_posix(), path.read_bytes())
    return content.getvalue()


def unpack(content: bytes, session: Path) -> None:
    """Write what `pack` packed into a new folder. Raises OutputError."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > MOST_BYTES:
                raise _unusable(session, "it is too large")
            for entry in entries:
                place = _place(session, entry.filename)
                make_folder(place.parent)
                replace_file(place, archive.read(entry))
    except zipfile.BadZipFile as error:
        raise _unusable(session, str(error)) from error
    except OSError as error:
        raise output_error(session, error) from error


def receive(folder: Path, record: JobRecord, content: bytes | None) -> JobRecord:
    """Give what a worker has made its place in the batch of this machine; gives the record.

    That of the disk where somebody else does the job here, or has something in its place. Raises
    OutputError.
    """
    places = BatchFolder(folder)
    place = places.session(record.session)
    with claim(folder, record.session) as own:
        if own is None:
            return JobRecord(record.session, JobState.RUNNING)
        refusal = refuse_to_replace(place, read_record(folder, record.session))
        if refusal is not None:
            return failed(record.session, refusal)
        if content is None:
            write_failure(folder, record)
            return record
        temporary = places.work / own.token / record.session
        unpack(content, temporary)
        publish(temporary, place)
        forget_failure(folder, record.session)
        return record


def _place(session: Path, name: str) -> Path:
    """Where a packed file goes: it bears the name of a session's own file or export."""
    parts = PurePosixPath(name).parts
    is_file = len(parts) == 1 and names.is_own(parts[0])
    is_export = len(parts) == 2 and parts[0] == names.EXPORTS and names.is_export(parts[1])
    if not is_file and not is_export:
        raise _unusable(session, f"it holds {name!r}")
    return session.joinpath(*parts)


def _unusable(session: Path, reason: str) -> FerError:
    return OutputError(
        "What a worker sent for {name} cannot be used: {reason}.",
        "Start the batch again: the job is then done again.",
        name=session.name,
        reason=reason,
    )
