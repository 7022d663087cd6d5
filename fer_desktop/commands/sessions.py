"""`fer-desktop sessions`: list, search, recover and withdraw recordings."""

import argparse
import sys
from pathlib import Path

from fer_desktop.core.errors import FerError, SessionError
from fer_desktop.core.files import unreadable
from fer_desktop.core.printable import printable
from fer_desktop.core.timing import clock
from fer_desktop.sessions import names
from fer_desktop.sessions.baselines import path_of
from fer_desktop.sessions.description import read_description
from fer_desktop.sessions.library import SessionEntry, delete_session, list_sessions, session_files
from fer_desktop.sessions.names import sessions_folder
from fer_desktop.sessions.recovery import find_unfinished, recover
from fer_desktop.system import failures
from fer_desktop.system.terminal import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One of three actions."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="list the sessions, newest first")
    listing.add_argument("words", nargs="*", help="only those that contain every word")
    recovering = actions.add_parser("recover", help="finish recordings that a crash ended")
    recovering.add_argument("session", type=Path, nargs="?", help="default: all unfinished ones")
    withdrawing = actions.add_parser("withdraw", help="delete a session wholly")
    withdrawing.add_argument("session", type=Path)
    withdrawing.add_argument("--yes", action="store_true", help="do not ask")
    for action in (listing, recovering):
        action.add_argument("--folder", type=Path, help="where sessions lie")


def run(arguments: argparse.Namespace) -> int:
    """Run the action; 1 when the person did not agree, 2 when a recording was not recovered."""
    actions = {"list": _list, "recover": _recover, "withdraw": _withdraw}
    return actions[arguments.action](arguments)


def _list(arguments: argparse.Namespace) -> int:
    entries = list_sessions(_folder(arguments), " ".join(arguments.words))
    for entry in entries:
        say(*_cells(entry), separator="\t")
    if not entries:
        which = " with these words" if arguments.words else ""
        folder = arguments.folder or sessions_folder()
        say(f"There are no sessions{which} in {folder}; --folder looks in another folder.")
    return 0


def _folder(arguments: argparse.Namespace) -> Path | None:
    """Where sessions lie, None for the user's own folder.

    Raises SessionError when the system denies access: it would seem to hold no sessions otherwise.
    """
    folder: Path | None = arguments.folder
    try:
        if folder is not None and folder.is_dir():
            any(folder.iterdir())
    except OSError as error:
        raise unreadable(folder or Path(), error) from error
    return folder


def _cells(entry: SessionEntry) -> list[str]:
    description = entry.description
    if description is None:
        return [entry.name, str(entry.problem)]
    return [
        entry.name,
        clock(entry.duration_s),
        str(description.source.get("name", "")),
        description.participant or "—",
        str(description.state),
    ]


def _recover(arguments: argparse.Namespace) -> int:
    folders = (
        [arguments.session.resolve()] if arguments.session else find_unfinished(_folder(arguments))
    )
    status = 0
    for folder in folders:
        try:
            say(f"{folder.name}: {recover(folder).report}")
        except FerError as error:  # the others can still be recovered
            failures.show(f"{folder.name}: {error.text}")
            status = 2
    if not folders:
        say("No recording needs recovery.")
    return status


def _withdraw(arguments: argparse.Namespace) -> int:
    found = session_files(arguments.session)
    for name in found.files:
        say(f"  {name}")
    question = f"Delete these {len(found.files)} files ({found.size_bytes / 1e6:.1f} MB) for good?"
    if not arguments.yes and not _agreed(question):
        say("Nothing was deleted.")
        return 1
    kept = _kept_baseline(arguments.session)
    deleted = delete_session(arguments.session)
    say(f"Deleted {deleted.folder}: {len(deleted.files)} files, {deleted.size_bytes} bytes.")
    if deleted.left:
        left = ", ".join(deleted.left)
        say(f"Not written by FER Desktop, so left in {deleted.folder}: {left}.")
    if kept is not None:
        say(f"The participant's neutral face is kept in {kept}; delete it if they withdraw wholly.")
    return 0


def _kept_baseline(session: Path) -> Path | None:
    """The file of the participant's neutral face, which other sessions may use, too."""
    try:
        code = read_description(session / names.DESCRIPTION).participant
        path = path_of(code) if code else None
    except SessionError:  # a damaged session can be deleted all the same
        return None
    return path if path is not None and path.is_file() else None


def _agreed(question: str) -> bool:
    if not sys.stdin.isatty():
        raise FerError("Nobody can be asked here, so nothing was deleted.", "Add --yes.")
    return input(printable(f"{question} [y/N] ")).strip().lower() in {"y", "yes"}
