"""Pictures as a source: one file, or a folder in natural order (2.png before 10.png)."""

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import numpy as np

from fer_desktop.core.errors import Sentence, SourceError, SourceProblem
from fer_desktop.core.frames import Frame, Image
from fer_desktop.sources.base import LeftOut, Reading, SourceInfo, SourceKind
from fer_desktop.sources.limits import TooLargeError
from fer_desktop.sources.paths import as_text, shown_name
from fer_desktop.sources.pictures.files import PictureFile
from fer_desktop.sources.pictures.listing import list_folder, shortened

PICTURE_PERIOD_S = 1.0
"""The time base of pictures: picture n of the folder, from 0, has timestamp n seconds."""

NAMED_FILES = 3
"""So many of the files that were left out are named in a sentence; session.json names all."""


@dataclass(frozen=True)
class _Entry:
    """One picture: its file, which of the file's pictures it is, and its name in the table."""

    path: Path
    number: int
    name: str


class ImagesSource:
    """One frame a picture, one second a picture.

    A picture that cannot be read leaves its second empty; then, at the end,
    SourceError(DAMAGED) says how many there were.
    """

    def __init__(
        self,
        paths: list[Path],
        name: str,
        reading: Reading,
        left_out: list[LeftOut] | None = None,
    ) -> None:
        """Look at the header of every file and read the first picture. Raises SourceError."""
        self.paths = paths
        self._reading = reading
        self._unreadable: dict[int, tuple[str, str]] = {}
        self._entries = [entry for path in paths for entry in self._entries_of(path)]
        self._position = 0
        self._delivered = 0
        self._closed = False
        self._open: tuple[Path, int, Iterator[Image | None]] | None = None
        first = self._first_readable(name)
        self._info = SourceInfo(
            kind=SourceKind.IMAGES,
            name=name,
            is_live=False,
            width_px=int(first.shape[1]),
            height_px=int(first.shape[0]),
            frame_rate_hz=1 / PICTURE_PERIOD_S,
            duration_s=len(self._entries) * PICTURE_PERIOD_S,
            frame_count=len(self._entries),
            left_out=shortened(left_out or []),
            remarks=_remarks(left_out or [], len(paths)),
        )

    @property
    def info(self) -> SourceInfo:
        return self._info

    def __iter__(self) -> Iterator[Frame]:
        while not self._closed and self._position < len(self._entries):
            position = self._position
            self._position += 1
            image = self._read(position)
            if image is None:
                continue
            timestamp = position * PICTURE_PERIOD_S
            name = self._entries[position].name
            frame = Frame(self._delivered, timestamp, image, perf_counter(), name)
            self._delivered += 1
            yield frame
        if self._unreadable and not self._closed:
            first, reason = self._unreadable[min(self._unreadable)]
            raise SourceError(
                SourceProblem.DAMAGED,
                "{broken} of {count} pictures cannot be read, the first is {first} ({reason}).",
                "All others have been analysed.",
                broken=len(self._unreadable),
                count=len(self._entries),
                first=first,
                reason=reason,
            )

    def seek(self, timestamp: float) -> None:
        """Go on with the first picture at or after `timestamp` seconds, or else with the last one;
        from any thread."""
        position = int(np.ceil(timestamp / PICTURE_PERIOD_S - 0.0005))
        self._position = min(max(position, 0), len(self._entries) - 1)

    def close(self) -> None:
        self._closed = True

    def _entries_of(self, path: Path) -> list[_Entry]:
        name = as_text(path.name)
        try:
            count = PictureFile(path, self._reading).count
        except (OSError, TooLargeError):
            count = 1  # reading it will say what is wrong with it
        if count == 1:
            return [_Entry(path, 0, name)]
        return [_Entry(path, number, f"{name}#{number + 1}") for number in range(count)]

    def _read(self, position: int) -> Image | None:
        """The picture at this position; None when it cannot be read, which is noted."""
        entry = self._entries[position]
        reason = "broken"
        image = None
        try:
            image = next(self._pictures_from(entry), None)
        except TooLargeError:
            if len(self.paths) == 1:
                raise
            reason = "too large"
        except OSError as error:
            reason = error.strerror or "broken"
        if image is None:
            self._unreadable[position] = entry.name, reason
            self._open = None
        return image

    def _pictures_from(self, entry: _Entry) -> Iterator[Image | None]:
        """The pictures of the entry's file from the entry on; those of a film strip go on."""
        if self._open is not None and self._open[:2] == (entry.path, entry.number):
            pictures = self._open[2]
        else:
            pictures = PictureFile(entry.path, self._reading).pictures()
            for _ in range(entry.number):
                next(pictures, None)
        self._open = entry.path, entry.number + 1, pictures
        return pictures

    def _first_readable(self, name: str) -> Image:
        for position in range(len(self._entries)):
            image = self._read(position)
            if image is not None:
                self._open = None
                self._unreadable.clear()
                return image
        raise SourceError(
            SourceProblem.UNSUPPORTED,
            "None of the pictures of {name} can be read.",
            "Choose a folder of JPEG or PNG pictures.",
            name=name,
        )


def _remarks(left_out: list[LeftOut], pictures: int) -> tuple[Sentence, ...]:
    if not left_out:
        return ()
    named = ", ".join(f"{file.name} ({file.reason})" for file in left_out[:NAMED_FILES])
    return (
        Sentence(
            "{count} of {found} files in the folder are left out: {files}.",
            count=len(left_out),
            found=len(left_out) + pictures,
            files=named + (", …" if len(left_out) > NAMED_FILES else ""),
        ),
    )


def open_images(path: Path, reading: Reading | None = None) -> ImagesSource:
    """Open a folder of pictures or a single picture. Raises SourceError."""
    reading = reading or Reading()
    left_out: list[LeftOut] = []
    try:
        if path.is_dir():
            listing = list_folder(path)
            paths, left_out = listing.pictures, listing.left_out
        else:
            if not stat.S_ISREG(path.stat().st_mode):
                raise SourceError(
                    SourceProblem.UNSUPPORTED,
                    "{path} is not a file.",
                    "Choose a picture or a folder of pictures.",
                    path=path,
                )
            path.open("rb").close()
            paths = [path]
    except FileNotFoundError as error:
        raise SourceError(
            SourceProblem.MISSING,
            "{path} does not exist.",
            "Check the name and the folder.",
            path=path,
        ) from error
    except OSError as error:
        raise SourceError(
            SourceProblem.DENIED,
            "{path} cannot be read: {reason}.",
            "Check the permissions.",
            path=path,
            reason=error.strerror,
        ) from error
    if not paths:
        raise SourceError(
            SourceProblem.EMPTY,
            "{path} contains no pictures.",
            "Choose a folder with JPEG, PNG, BMP, TIFF or WebP files.",
            path=path,
        )
    return ImagesSource(paths, shown_name(path), reading, left_out)
