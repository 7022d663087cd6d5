"""From an open source, a model and settings to the description of a session."""

import dataclasses
import hashlib
import os
import platform
from datetime import UTC, datetime, timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import av
import av.error

from fer_desktop import __version__
from fer_desktop.classification import Manifest
from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.json_values import to_dict
from fer_desktop.core.settings import ANALYSIS_SECTIONS, Settings
from fer_desktop.scores.rows import Belonging
from fer_desktop.sessions.description import Description
from fer_desktop.sessions.markers import safe_text
from fer_desktop.sources.base import SourceInfo, SourceKind
from fer_desktop.sources.paths import ffmpeg_name
from fer_desktop.system.process import this_process
from fer_desktop.system.processor import processor_text

PACKAGES = ("ai-edge-litert", "av", "lap", "numpy", "opencv-python-headless")
"""The packages whose versions can change a score."""

SAID_OF_FOREIGN_MODELS = ("is_foreign", "input_form", "output_form", "engine")
SAID_OF_SOME_SOURCES = ("rotation_degrees", "clock", "conversions", "left_out")
"""What stands in session.json only where it says something."""


def describe_session(
    info: SourceInfo,
    manifest: Manifest,
    settings: Settings,
    source_path: Path | None = None,
    *,
    participant: str = "",
    consent: str = "",
) -> Description:
    """What is known before the first frame.

    A file is named without its folder, with size and SHA-256: this reads it once, so call it
    outside the GUI thread. A pipe is not read: it gives its content only once, to the source.
    `consent` is the note of who agreed to what. Raises SourceError when the file has vanished.
    """
    file = source_path if info.kind is SourceKind.VIDEO else None
    if file is not None and file.is_fifo():
        file = None
    classification = settings.classification
    threshold = classification.threshold
    return Description(
        source=_source(info, file),
        model=_model(manifest),
        settings={name: to_dict(settings)[name] for name in ANALYSIS_SECTIONS},
        started_at_utc=_creation_time(file) if file else None,
        participant=participant,
        consent=consent,
        context_of_use=settings.app.context_of_use,
        threshold=manifest.threshold if threshold is None else threshold,
        versions=_versions(),
    )


def _source(info: SourceInfo, path: Path | None) -> dict[str, Any]:
    values: dict[str, Any] = {**dataclasses.asdict(info), "kind": str(info.kind)}
    del values["remarks"]  # said to the person; what they are about stands in the other fields
    for name in SAID_OF_SOME_SOURCES:
        if not values[name]:
            del values[name]
    if path is None:
        return values
    try:
        values["size_bytes"] = path.stat().st_size
        with path.open("rb") as file:
            values["sha256"] = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise SourceError(
            SourceProblem.MISSING,
            "{path} cannot be read: {reason}.",
            "Check the name and the folder.",
            path=path,
            reason=error.strerror or error,
        ) from error
    return values


def _model(manifest: Manifest) -> dict[str, Any]:
    values = dataclasses.asdict(dataclasses.replace(manifest, accuracy=dict(manifest.accuracy)))
    del values["folder"]  # a fact of this computer, not of the model
    values["labels"] = list(manifest.labels)
    values["name"] = manifest.full_name
    for name in SAID_OF_FOREIGN_MODELS:
        if not manifest.is_foreign:
            del values[name]
    return values


def _creation_time(path: Path) -> str | None:
    """What a video's container says of its own beginning, or None."""
    try:
        with av.open(ffmpeg_name(path), metadata_errors="replace") as container:
            return container.metadata.get("creation_time")
    except (av.error.FFmpegError, OSError):  # the source itself reports what is wrong with it
        return None


def _versions() -> dict[str, str]:
    found = {"fer-desktop": __version__, "python": platform.python_version()}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:  # a frozen bundle keeps no metadata of some packages
            found[package] = "unknown"
    return found


def utc_now(age_s: float = 0.0) -> str:
    """The time in UTC `age_s` seconds ago, as ISO 8601 with milliseconds."""
    return (datetime.now(UTC) - timedelta(seconds=age_s)).isoformat(timespec="milliseconds")


def run_facts(source_path: Path | None) -> dict[str, Any]:
    """run.json: what is true of this run only. `process` tells a crash from a live recording."""
    return {
        "source_path": str(source_path.resolve()) if source_path else None,
        "began_at_utc": utc_now(),
        "platform": platform.platform(),
        "cpu_count": os.cpu_count(),
        "processor": processor_text(),
        "process": this_process(),
    }


def belonging_of(description: Description) -> Belonging:
    """What the rows of a new session's table say of it; nobody has a name yet."""
    return Belonging(
        safe_text(description.participant),
        safe_text(str(description.source.get("name", ""))),
        description.threshold,
    )
