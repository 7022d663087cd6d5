"""Arguments that change how pictures are read and analysed, in every command that analyses."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from fer_desktop.analysis.seats import read_seats
from fer_desktop.classification import read_manifest
from fer_desktop.classification.engines import model_folder
from fer_desktop.core.errors import ModelError, SettingsError
from fer_desktop.core.settings import Settings, SourceSettings
from fer_desktop.system.terminal import say


def add_analysis_arguments(parser: argparse.ArgumentParser) -> None:
    """Model, detector, tilted faces, seats, damaged and large pictures."""
    parser.add_argument("--model", help="name or folder of the expression model")
    parser.add_argument("--detector", help="mtcnn, mtcnn-tensorflow or haar")
    parser.add_argument(
        "--tilted-faces",
        action="store_true",
        help="find faces tilted by up to 90 degrees, too; a search takes over three times as long",
    )
    parser.add_argument(
        "--seats",
        type=Path,
        metavar="FILE",
        help="regions of the picture whose names the faces in them have (JSON)",
    )
    parser.add_argument(
        "--leave-out-damaged",
        action="store_true",
        help="do not analyse pictures that the decoder itself calls damaged",
    )
    parser.add_argument(
        "--largest-picture",
        type=_megapixels,
        metavar="MEGAPIXELS",
        help="refuse sources with larger pictures (default: 120)",
    )


def with_analysis_arguments(settings: Settings, arguments: argparse.Namespace) -> Settings:
    """The settings with what the command line says otherwise."""
    if arguments.model:
        classification = replace(settings.classification, model=arguments.model)
        settings = replace(settings, classification=classification)
    if arguments.detector:
        detection = replace(settings.detection, engine=arguments.detector)
        settings = replace(settings, detection=detection)
    if arguments.tilted_faces:
        detection = replace(settings.detection, tilted_faces=True)
        settings = replace(settings, detection=detection)
    if arguments.seats is not None:
        settings = replace(settings, seating=read_seats(arguments.seats))
    source = settings.source
    if arguments.leave_out_damaged:
        source = replace(source, leave_out_damaged=True)
    if arguments.largest_picture is not None:
        source = replace(source, largest_picture_megapixels=arguments.largest_picture)
    return replace(settings, source=source)


def tell_of_foreign_model(model: str) -> None:
    """Say so where a model did not come with the program, before it runs.

    Of one that is not there nothing is said: whoever loads it does.
    """
    try:
        notice = read_manifest(model_folder(model)).notice
    except ModelError:
        return
    if notice is not None:
        say(f"fer-desktop: {notice}", to=sys.stderr)


def _megapixels(text: str) -> float:
    try:
        return SourceSettings(largest_picture_megapixels=float(text)).largest_picture_megapixels
    except (ValueError, SettingsError):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 0.01 to 2000") from None
