"""Discovery: files, folders searched through and globs become rows.

In a folder every video is a source. Pictures without a video beside them are one source together.
Sessions and batches are left out: the videos in them were recorded by the program.
"""

import glob
import os
from collections.abc import Iterator
from pathlib import Path

from fer_desktop.bulk.listing.rows import Row
from fer_desktop.core.errors import SettingsError
from fer_desktop.sessions import names
from fer_desktop.sources import SourceKind, kind_of
from fer_desktop.sources.paths import is_image, local_path
from fer_desktop.sources.pictures.listing import VIDEO_SUFFIXES, natural_key

_GLOB = frozenset("*?[")
NaturalKey = tuple[list[tuple[bool, int, str]], str]


def find_sources(spec: str) -> list[Row]:
    """The sources that one word names, in natural order. Raises SettingsError when there are none.

    A file is taken whatever its name is: analysing it says what is wrong.
    """
    kind = kind_of(spec)
    if kind not in {SourceKind.VIDEO, SourceKind.IMAGES}:
        return [Row(spec)]
    path = local_path(spec)
    if path.is_dir():
        found = list(_in_folder(path))
        if not found:
            raise SettingsError(
                "{folder} holds no video and no picture, nor do the folders in it.",
                "Choose another folder.",
                folder=path,
            )
        return [_row(each) for each in found]
    if not os.path.lexists(path) and _GLOB & set(str(path)):
        # unlike Path.glob this takes an absolute pattern, too
        matches = sorted(map(Path, glob.glob(str(path), recursive=True)), key=_path_key)  # noqa: PTH207
        taken = [source for match in matches for source in _of_match(match)]
        if not taken:
            raise SettingsError(
                "No file matches {pattern}.", "Check the pattern and the folder.", pattern=spec
            )
        return [_row(each) for each in taken]
    return [_row(path)]


def holds_videos(folder: Path) -> bool:
    """Whether a folder or one in it holds a video."""
    return any(path.suffix.lower() in VIDEO_SUFFIXES for path in _in_folder(folder))


def _row(path: Path) -> Row:
    return Row(str(path.absolute()))


def _of_match(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from _in_folder(path)
    elif is_video_name(path) or is_image(path):
        yield path


def is_video_name(path: Path) -> bool:
    """Whether a file is called like a video; hidden files are not."""
    return path.suffix.lower() in VIDEO_SUFFIXES and not path.name.startswith(".")


def _in_folder(folder: Path) -> Iterator[Path]:
    """Videos and folders of pictures below a folder; links to folders are not followed."""
    for place, inside, files in os.walk(folder):
        here = Path(place)
        if names.DESCRIPTION in files or "batch.json" in files:
            inside.clear()
            continue
        inside[:] = sorted((each for each in inside if not each.startswith(".")), key=_name_key)
        videos = [each for each in files if is_video_name(Path(each))]
        yield from sorted((here / each for each in videos), key=natural_key)
        if not videos and any(is_image(Path(each)) for each in files):
            yield here


def _name_key(name: str) -> NaturalKey:
    return natural_key(Path(name))


def _path_key(path: Path) -> list[NaturalKey]:
    return [natural_key(Path(part)) for part in path.parts]
