"""Publishing: a whole session gets its place by one renaming, and nobody's work is lost by it."""

import csv
import os
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from fer_desktop.bulk.claims import living_tokens
from fer_desktop.bulk.jobs import JobRecord, JobState
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.core.errors import FerError, OutputError, Sentence, SessionError
from fer_desktop.core.files import (
    open_regular,
    output_error,
    replace_file,
    replacing,
    sync_folder,
)
from fer_desktop.export.formats import export
from fer_desktop.sessions import names
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.description import read_description, to_json
from fer_desktop.sessions.liveness import is_being_recorded
from fer_desktop.sessions.markers import safe_text
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.review_lock import is_being_reviewed

_OLD = ".old"
"""Beside the new session while they change places; no session has this name."""
OF_A_PERSON = (names.EDITS, names.HUMAN_CHECK)
"""What a person has made in a session: it is never replaced with its session."""


def refuse_to_replace(folder: Path, old: JobRecord) -> FerError | None:
    """Why the session folder of a job cannot be written, or None; `old` is what is known of it."""
    if not folder.exists():
        return None
    if old.state in {JobState.WAITING, JobState.RUNNING} or not (folder / names.JOB).exists():
        return OutputError(
            "{folder} is there already, and this batch has not made it.",
            "Give the job another session name, or move the folder away.",
            folder=folder,
        )
    if is_being_recorded(folder) or is_being_reviewed(folder):
        return is_open(folder)
    if any((folder / name).exists() for name in OF_A_PERSON):
        return OutputError(
            "The session in {folder} has been corrected or checked by a person, so it is kept.",
            "Move the folder away to have it made again.",
            folder=folder,
        )
    return None


def is_open(folder: Path) -> FerError:
    """The error where a person looks at the session that is to be changed."""
    return OutputError(
        "The session in {folder} is open in another window.",
        "Close it there and start the batch again.",
        folder=folder,
    )


def publish(temporary: Path, place: Path) -> None:
    """Give a whole session its place; one that lies there is replaced, a person's files are kept.

    Raises OutputError.
    """
    old = temporary.with_name(_OLD)
    try:
        sync_folder(temporary)
        if place.exists():
            place.rename(old)
        try:
            temporary.rename(place)
        except OSError:
            if old.exists():
                old.rename(place)
            raise
        sync_folder(place.parent)
        if old.exists():
            _keep_others(old, place)
    except OSError as error:
        raise output_error(place, error) from error


def _keep_others(old: Path, place: Path) -> None:
    """Move what the program has not written from the old session into the new one."""
    for path in old.iterdir():
        if path.name == names.EXPORTS and path.is_dir() and not path.is_symlink():
            others = [each for each in path.iterdir() if not names.is_export(each.name)]
            for each in others:
                (place / names.EXPORTS).mkdir(mode=0o700, exist_ok=True)
                each.rename(place / names.EXPORTS / each.name)
        elif not names.is_own(path.name):
            path.rename(place / path.name)


def rename_participant(session: Path, participant: str) -> None:
    """Let a session say whose it is, as if it had been known from the start.

    Raises SessionError and OutputError.
    """
    path = session / names.DESCRIPTION
    description = replace(read_description(path), participant=participant)
    timeline = session / names.TIMELINE
    try:
        with (
            replacing(timeline) as temporary,
            os.fdopen(open_regular(timeline), encoding="utf-8", newline="") as old,
            os.fdopen(open_regular(temporary, os.O_WRONLY), "w", encoding="utf-8") as new,
        ):
            rows, writer = csv.reader(old), csv.writer(new, lineterminator="\n")
            head = next(rows)
            place = head.index("participant")
            writer.writerow(head)
            for row in rows:
                row[place] = safe_text(participant)
                writer.writerow(row)
    except OSError as error:
        raise output_error(timeline, error) from error
    except (ValueError, IndexError, StopIteration, csv.Error) as error:
        raise SessionError("{path} is damaged.", path=timeline) from error
    replace_file(path, to_json(description))


def export_into(session: Path, formats: Sequence[str]) -> tuple[Sentence, ...]:
    """Export a session in these formats into its own export/; gives what could not be written.

    Raises OutputError.
    """
    if not formats:
        return ()
    try:
        corrected = open_corrected(open_session(session))
    except SessionError as error:
        return (Sentence("It could not be exported: {reason}", reason=error),)
    if not len(corrected.table):
        return ()
    warnings = []
    for name in formats:
        try:
            export(corrected, name, session / names.EXPORTS, overwrite=True)
        except SessionError as error:
            warnings.append(
                Sentence(
                    "It could not be exported as {format}: {reason}", format=name, reason=error
                )
            )
    return tuple(warnings)


def sweep(folder: Path) -> None:
    """Delete what is left of sessions that nobody is making any more.

    One that was just about to be replaced gets its place back. Raises OutputError.
    """
    places = BatchFolder(folder)
    try:
        left = list(places.work.iterdir()) if places.work.is_dir() else []
        living = living_tokens(folder)  # after the list: who begins now is not in it
        for path in left:
            if path.name in living or path.is_symlink() or not path.is_dir():
                continue
            old = path / _OLD
            if old.is_dir():
                for name in (each.name for each in path.iterdir() if each != old):
                    if not places.session(name).exists():
                        old.rename(places.session(name))
            shutil.rmtree(path, ignore_errors=True)
    except OSError as error:
        raise output_error(places.work, error) from error
