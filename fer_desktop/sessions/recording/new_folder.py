"""The folder of a new session: never over another one, and nothing left where it cannot be made."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from fer_desktop.core.errors import OutputError
from fer_desktop.core.files import discard, make_folder, output_error, sync_folder
from fer_desktop.sessions import names
from fer_desktop.sessions.run_lock import RunLock


@contextmanager
def new_session_in(
    folder: Path, videos: Iterable[str], facts: Mapping[str, Any]
) -> Iterator[RunLock]:
    """Make the folder of a new session with videos of these names, and its files inside.

    `facts` go into run.json, whose lock tells that somebody records here. An existing folder is
    used when it holds no file that a session writes. Raises OutputError when it does, or when the
    folder cannot be written; it is then as it was before, also when the making of the files
    raises.
    """
    own = (*names.OWN_FILES, *videos)
    try:
        existed = folder.exists()
        make_folder(folder)
        names.refuse_taken(folder, own)
        lock = RunLock.of_new_run(folder, facts)  # of two at the same moment, one goes on
    except FileExistsError:
        names.refuse_taken(folder, own)
        raise OutputError(
            "{folder} is a file, not a folder.", "Choose another output folder.", folder=folder
        ) from None
    except OSError as error:
        raise output_error(folder, error) from error
    except OutputError:
        _take_back(folder, existed=existed)
        raise
    try:
        yield lock
        sync_folder(folder)
    except BaseException as error:
        lock.release()
        for name in own:
            discard(folder / name)
        _take_back(folder, existed=existed)
        if isinstance(error, OSError):
            raise output_error(folder, error) from error
        raise


def _take_back(folder: Path, *, existed: bool) -> None:
    if not existed:
        with suppress(OSError):  # not empty, or the error that led here says more
            folder.rmdir()
