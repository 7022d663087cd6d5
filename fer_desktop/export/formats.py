"""Formats: the table that a person chooses from, and writing one of them into a folder."""

import glob
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from fer_desktop.core.errors import OutputError, Sentence, translatable
from fer_desktop.core.files import deletion_error, make_folder, output_error, replace_file
from fer_desktop.export.export_options import ExportOptions, Progress, no_progress
from fer_desktop.export.writers.bids import write_bids
from fer_desktop.export.writers.boris import write_boris
from fer_desktop.export.writers.elan import write_elan
from fer_desktop.export.writers.facereader import write_detailed, write_state
from fer_desktop.export.writers.json_table import write_json
from fer_desktop.export.writers.native import write_native
from fer_desktop.export.writers.openface import write_openface
from fer_desktop.export.writers.py_feat import write_py_feat
from fer_desktop.export.writers.subtitles import write_srt, write_vtt
from fer_desktop.export.writers.wide import write_wide
from fer_desktop.export.writers.xlsx import write_xlsx
from fer_desktop.sessions import names
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.reading import video_to_draw_into

Writer = Callable[[Corrected, ExportOptions], dict[str, bytes]]
"""Gives the content of each file by the end of its name."""


@dataclass(frozen=True)
class Format:
    """One format that a session can be exported to."""

    title: str
    """As shown to a person."""
    write: Writer | None
    """None: the video, which is written picture by picture."""
    endings: tuple[str, ...]
    """How the names of its files end; `*` stands for the number of a face."""
    has_locale: bool = False
    """Whether the style (decimal comma, separators) can be chosen."""
    part: str = ""
    """What its files hold, in their names, where the endings alone tell the format."""


FORMATS: dict[str, Format] = {
    "csv": Format(
        translatable("Native table (CSV)"), write_native, (".csv",), has_locale=True, part="scores"
    ),
    "wide": Format(translatable("One row a frame (fer)"), write_wide, (".csv",), has_locale=True),
    "py-feat": Format("Py-Feat", write_py_feat, (".csv",), has_locale=True),
    "openface": Format(translatable("OpenFace-like"), write_openface, (".csv",), has_locale=True),
    "facereader": Format(
        translatable("FaceReader detailed log"), write_detailed, ("_face*_detailed.txt",)
    ),
    "facereader-state": Format(
        translatable("FaceReader state log"), write_state, ("_face*_state.txt",)
    ),
    "boris": Format(
        translatable("BORIS events and series"), write_boris, ("_events.tsv", "_face*_series.tsv")
    ),
    "elan": Format("ELAN (EAF)", write_elan, (".eaf",)),
    "bids": Format(translatable("BIDS events"), write_bids, ("_events.tsv", "_events.json")),
    "srt": Format(translatable("Subtitles (SubRip)"), write_srt, (".srt",), part="labels"),
    "vtt": Format(translatable("Subtitles (WebVTT)"), write_vtt, (".vtt",), part="labels"),
    "xlsx": Format(translatable("Excel workbook"), write_xlsx, (".xlsx",), part="scores"),
    "json": Format("JSON", write_json, (".json",), part="scores"),
    "mp4": Format(translatable("Annotated video (MP4)"), None, (".mp4",), part="annotated"),
}


def export(
    corrected: Corrected,
    name: str,
    folder: Path,
    options: ExportOptions | None = None,
    *,
    overwrite: bool = False,
    progress: Progress = no_progress,
) -> list[Path]:
    """Write a session in a format of FORMATS into a folder; returns the files.

    They are named after the session, what they hold and the format's own endings, e.g.
    `walk_scores.csv`, `walk_facereader_face1_detailed.txt`. With `overwrite` those of an earlier
    export are replaced, or deleted where their face is gone.

    Raises OutputError when one of them exists (unless `overwrite`) or cannot be written. What
    `progress` raises ends a long export, the video's; its file is taken away then.
    """
    chosen = FORMATS[name]
    session = corrected.session.name
    stem = f"{session}_{chosen.part or name}"
    try:
        names.refuse_linked_exports(corrected.session.folder, folder)
        make_folder(folder)
    except OSError as error:
        raise output_error(folder, error) from error
    if chosen.write is None:
        path = folder / f"{stem}.mp4"
        _check_free([path], overwrite)
        from fer_desktop.export.writers.annotated_video import write_annotated_video

        write_annotated_video(corrected, path, progress)
        return [path]
    contents = chosen.write(corrected, replace(options or ExportOptions(), folder=folder))
    paths = {folder / f"{stem}{ending}": content for ending, content in contents.items()}
    _check_free(list(paths), overwrite)
    for path, content in paths.items():
        replace_file(path, content)
    if overwrite:
        _delete_outdated(set(_written(folder, session, name)) - set(paths))
    return list(paths)


def _delete_outdated(paths: set[Path]) -> None:
    """Delete the files of faces that corrections have merged since: they would count twice."""
    for path in paths:
        try:
            path.unlink()
        except OSError as error:
            raise deletion_error(path, error) from error


def exported_files(folder: Path) -> list[Path]:
    """What `export` and the reports wrote into a session's own folder for exports."""
    exports = folder / names.EXPORTS
    session = folder.resolve().name
    found = {path for name in FORMATS for path in _written(exports, session, name)}
    reports = {exports / "report.html", exports / "report.pdf"}
    return sorted(found | {path for path in reports if path.exists()})


def _written(folder: Path, session: str, name: str) -> Iterator[Path]:
    """The files of a format that lie in a folder, also by the names of earlier versions."""
    chosen = FORMATS[name]
    for part in {chosen.part or name, name}:
        for ending in chosen.endings:
            yield from folder.glob(f"{glob.escape(session)}_{part}{ending}")


def caveat(corrected: Corrected, name: str) -> Sentence | None:
    """What to know about an export in this format of FORMATS, or None."""
    if FORMATS[name].write is not None or not corrected.is_changed:
        return None
    video = video_to_draw_into(corrected.session)
    if video is None or video.content != "annotated":
        return None
    return Sentence(
        "The corrections are not in this video: boxes and labels were drawn into it while it was "
        "recorded, and there is none without them."
    )


def _check_free(paths: list[Path], overwrite: bool) -> None:
    taken = [path for path in paths if os.path.lexists(path)]
    if taken and not overwrite:
        raise OutputError(
            "{path} exists already.",
            "Choose another folder, or allow to overwrite it.",
            path=taken[0],
        )
