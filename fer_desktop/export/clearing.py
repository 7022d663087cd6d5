"""Clearing: room for a new session in a folder that holds one."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from fer_desktop.core.errors import OutputError
from fer_desktop.core.files import deletion_error
from fer_desktop.export.formats import exported_files
from fer_desktop.sessions import names
from fer_desktop.sessions.library import own_files
from fer_desktop.sessions.liveness import is_being_recorded


def clear_session(folder: Path, source: Path | None, videos: Iterable[str]) -> None:
    """Delete what a session wrote and what was exported into its folder, and nothing else.

    A folder without a session.json is left as it is. Raises SessionError when session.json cannot
    be read, and OutputError; nothing was deleted when the old session is still being recorded,
    when the `source` of the new session is among the files, or when a file that is not the old
    session's has the name of one of its `videos`.
    """
    files = own_files(folder)
    if not files:
        return
    if is_being_recorded(folder):  # its recorder would go on, and end with its own session.json
        raise OutputError(
            "The session in {folder} is still being recorded.",
            "Wait until it has ended, or choose another output folder.",
            folder=folder,
        )
    own = {path.name for path in files}
    names.refuse_taken(folder, (name for name in videos if name not in own))
    files = [*exported_files(folder), *files]
    for path in files:
        if path.is_dir() and not path.is_symlink():
            raise OutputError(
                "{path} is a folder where a file of the session should be.",
                "Choose another output folder.",
                path=path,
            )
        if source is not None and path.exists() and path.samefile(source):
            raise OutputError(
                "{path} would be deleted to make room for its own analysis.",
                "Choose another output folder.",
                path=path,
            )
    for path in files:
        try:
            path.unlink()
        except OSError as error:
            raise deletion_error(path, error) from error
    with suppress(OSError):  # a person's own files are in it, or it was never made
        (folder / names.EXPORTS).rmdir()
