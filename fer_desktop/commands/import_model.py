"""`fer-desktop import-model FILE`: a network of one's own, checked, measured and kept."""

import argparse
import sys
from pathlib import Path
from typing import get_args

from tqdm import tqdm

from fer_desktop.classification.tensors import Channels
from fer_desktop.commands.parts.numbers import share
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.evaluation.labelled_folders import label_names, list_labelled
from fer_desktop.evaluation.page import figures, recall_line
from fer_desktop.own_models.importing import Imported, ImportOptions, import_model, label_list
from fer_desktop.own_models.pixels import RANGES
from fer_desktop.system.terminal import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The file, and what it does not say of itself."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = (
        f"labels: {', '.join(EMOTIONS)} (or happy, sad, …);\n"
        "  “-” for an output that is none of them\n"
        "example: fer-desktop import-model net.onnx --name mine --pixels -1..1 \\\n"
        "           --labels neutral,happy,surprise,sad,anger,disgust,fear,- --pictures FOLDER"
    )
    parser.add_argument(
        "file", type=Path, help="Keras (.keras, .h5), SavedModel folder, .tflite or .onnx"
    )
    parser.add_argument("--name", required=True, help="under which the model is chosen")
    parser.add_argument(
        "--labels", default="", metavar="A,B,…", help="what its outputs mean, in order"
    )
    parser.add_argument(
        "--pixels", choices=list(RANGES), default="0..255", help="range that it was trained on"
    )
    parser.add_argument(
        "--colours", choices=get_args(Channels), help="default: as many channels as it takes, rgb"
    )
    parser.add_argument("--size", type=int, metavar="PX", help="side of its picture, if left open")
    parser.add_argument(
        "--crop-scale", type=float, metavar="X", help="side of the crop over that of the face's box"
    )
    parser.add_argument(
        "--pictures", type=Path, metavar="FOLDER", help="your labelled pictures, to measure it on"
    )
    parser.add_argument(
        "--folder-labels",
        default="",
        metavar="FOLDER=LABEL,…",
        help="what folders of other names mean; FOLDER=- leaves one out",
    )
    parser.add_argument(
        "--cropped", action="store_true", help="the pictures are faces cut out already"
    )
    parser.add_argument("--threshold", type=share, help="labels below it are “unsure”")
    parser.add_argument("--training-data", default="", help="what it was trained on, for the card")
    parser.add_argument("--license", default="", help="its licence, for the card")
    parser.add_argument("--overwrite", action="store_true", help="replace a model of this name")
    parser.add_argument("--quiet", action="store_true", help="no progress bar")


def run(arguments: argparse.Namespace) -> int:
    """Import, and say what was found and where it lies."""
    options = ImportOptions(
        name=arguments.name,
        labels=label_list(arguments.labels),
        pixels=arguments.pixels,
        channels=arguments.colours,
        size_px=arguments.size,
        crop_scale=arguments.crop_scale,
        threshold=arguments.threshold,
        training_data=arguments.training_data,
        license=arguments.license,
        overwrite=arguments.overwrite,
    )
    names = label_names(arguments.folder_labels)
    pictures = list_labelled(arguments.pictures, names) if arguments.pictures else []
    with tqdm(
        total=len(pictures), unit=" pictures", disable=arguments.quiet or not pictures,
        file=sys.stderr,
    ) as bar:  # fmt: skip
        imported = import_model(
            arguments.file,
            options,
            pictures,
            is_cropped=arguments.cropped,
            progress=lambda _done: bar.update(),
        )
    _print(imported)
    return 0


def _print(imported: Imported) -> None:
    manifest = imported.manifest
    say(f"{manifest.full_name}: {manifest.folder}")
    form, size = manifest.input_form, manifest.input_size_px
    say(f"  takes {size} x {size} {form.channels}, {form.layout}; {manifest.preprocessing}")
    say(f"  answers {manifest.output_form.values} of {', '.join(manifest.labels)}")
    say(f"  {manifest.calibration}")
    if imported.evaluation is None:
        say("  not measured: give --pictures, or use `fer-desktop evaluate`")
    else:
        for name, value in figures(imported.evaluation).items():
            say(f"  {name + ':':<19}{value}")
        for recall in imported.evaluation.recalls:
            say(f"    {recall_line(recall)}")
    for warning in (manifest.notice, *imported.warnings):
        say(f"fer-desktop: {warning}", to=sys.stderr)
