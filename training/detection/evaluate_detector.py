"""Detectors on WIDER FACE: true-positive rate and false alarms over the threshold (Figs. 10, 11).

    python -m training evaluate-detector --data ../shared/data --output build/detector

Writes detector.json, curve.png, and compared.jpg: every engine on the project's own portraits.
"""

import argparse
import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from fer_desktop.core.resources import resource
from fer_desktop.core.settings import DetectionSettings
from fer_desktop.detection import ENGINES, Detector, create_detector
from fer_desktop.detection.mtcnn import MtcnnDetector
from fer_desktop.detection.mtcnn.model import load_model
from fer_desktop.detection.mtcnn.parameters import CascadeParameters
from fer_desktop.detection.tilted import tilted
from training.detection.matching import Scored, score
from training.detection.wider_face import LabelledPicture, load_pictures

LOWEST_THRESHOLD = 0.02
"""The curve's lax end: engines report whatever is at least so likely a face."""
SIZE_EDGES_PX = (30, 40, 60, 90, 140, 10_000)
FALSE_ALARMS_PER_PICTURE = (0.05, 0.1, 0.2, 0.5, 1.0)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--data", type=Path, required=True, help="folder with wider_face/")
    parser.add_argument("--split", choices=("train", "val"), default="val")
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=["mtcnn", "haar"])
    parser.add_argument("--smallest-face", type=float, default=30.0, metavar="PX")
    parser.add_argument(
        "--most-faces", type=int, default=10, help="leave out pictures with more faces than this"
    )
    parser.add_argument(
        "--model", type=Path, help="another model folder for mtcnn, e.g. a retrained one"
    )
    add_cascade_argument(parser)
    parser.add_argument(
        "--turn", type=int, choices=(0, 90, 270), default=0, help="turn the pictures clockwise"
    )
    parser.add_argument("--tilted-faces", action="store_true", help="search for these, too")
    parser.add_argument("--limit", type=int, help="only so many pictures (a try)")
    parser.add_argument("--output", type=Path, help="folder for the results and figures")


def add_cascade_argument(parser: argparse.ArgumentParser) -> None:
    """Declare the argument that changes parameters of MTCNN's cascade."""
    parser.add_argument(
        "--cascade",
        type=_parameter,
        nargs="+",
        default=[],
        metavar="NAME=NUMBER",
        help="other parameters of the cascade for mtcnn, e.g. pnet_threshold=0.4",
    )


def run(arguments: argparse.Namespace) -> int:
    """Measure each engine and print, and write, what came out."""
    pictures = [
        picture
        for picture in load_pictures(arguments.data / "wider_face", arguments.split)
        if len(picture.boxes) <= arguments.most_faces
    ][: arguments.limit]
    if arguments.turn:
        pictures = [picture.turned(arguments.turn) for picture in pictures]
    results = {
        engine: evaluate(
            detector_of(engine, arguments),
            engine,
            pictures,
            arguments.smallest_face,
        )
        for engine in arguments.engines
    }
    for engine, scored in results.items():
        print_summary(engine, scored, DetectionSettings().onet_threshold)
    if arguments.output is not None:
        from training.detection.figures import compare_on_portraits, draw_curve

        arguments.output.mkdir(parents=True, exist_ok=True)
        summary = {
            "split": arguments.split,
            "most_faces": arguments.most_faces,
            "smallest_face_px": arguments.smallest_face,
            "engines": {engine: summarize(scored) for engine, scored in results.items()},
        }
        text = json.dumps(summary, indent=2) + "\n"
        (arguments.output / "detector.json").write_text(text, encoding="utf-8")
        draw_curve(results, arguments.output / "curve.png")
        compare_on_portraits(arguments.engines, arguments.output / "compared.jpg")
    return 0


def detector_of(engine: str, arguments: argparse.Namespace) -> Detector:
    """The engine, as the command line says."""
    detector = lax_detector(
        engine, arguments.smallest_face, arguments.model, **dict(arguments.cascade)
    )
    return tilted(detector) if arguments.tilted_faces else detector


def evaluate(
    detector: Detector, name: str, pictures: list[LabelledPicture], smallest_face_px: float
) -> Scored:
    """Run one detector over the pictures."""
    found = [detector.detect(picture.read()) for picture in tqdm(pictures, desc=name)]
    return score(pictures, found, smallest_face_px)


def _parameter(text: str) -> tuple[str, float]:
    """One of the cascade's parameters, as the command line writes it."""
    name, _, number = text.partition("=")
    if name not in {field.name for field in fields(CascadeParameters)}:
        raise argparse.ArgumentTypeError(f"the cascade has no parameter {name!r}")
    return name, float(number)


def lax_detector(
    engine: str, smallest_face_px: float, model: Path | None = None, **cascade: Any
) -> Detector:
    """The engine, reporting also what it is hardly sure of; `cascade` are parameters of MTCNN's."""
    if engine == "mtcnn-tensorflow":  # its settings are the package's defaults otherwise
        from fer_desktop.detection.mtcnn_tensorflow import MtcnnTensorflowDetector

        return MtcnnTensorflowDetector(smallest_face_px * 0.7, onet_threshold=LOWEST_THRESHOLD)
    if engine == "mtcnn":
        parameters = CascadeParameters(
            smallest_face_px=smallest_face_px,
            onet_threshold=LOWEST_THRESHOLD,
            thread_count=DetectionSettings().thread_count,
        )
        folder = model or resource("models", "mtcnn")
        return MtcnnDetector(load_model(folder), replace(parameters, **cascade))
    return create_detector(
        DetectionSettings(
            engine=engine, smallest_face_px=smallest_face_px, onet_threshold=LOWEST_THRESHOLD
        )
    )


def summarize(scored: Scored) -> dict[str, Any]:
    """The numbers of one engine as plain values; the curve where its false alarms change."""
    thresholds, alarms, rates = scored.curve()
    last = np.append(np.diff(alarms) > 0, True) & (alarms <= FALSE_ALARMS_PER_PICTURE[-1])
    return {
        "pictures": scored.pictures,
        "faces": len(scored.face_size_px),
        "at_false_alarms_per_picture": {
            str(limit): {
                "threshold": scored.threshold_for(limit),
                "true_positive_rate": scored.true_positive_rate(scored.threshold_for(limit)),
            }
            for limit in FALSE_ALARMS_PER_PICTURE
        },
        "by_size_at_0.2": [
            {"from_px": low, "to_px": high, "faces": faces, "true_positive_rate": rate}
            for low, high, faces, rate in scored.by_size(SIZE_EDGES_PX, scored.threshold_for(0.2))
        ],
        "curve": {
            "threshold": np.round(thresholds[last], 5).tolist(),
            "false_alarms_per_picture": np.round(alarms[last], 5).tolist(),
            "true_positive_rate": np.round(rates[last], 5).tolist(),
        },
    }


def print_summary(engine: str, scored: Scored, default_threshold: float) -> None:
    """A few lines for a person."""
    print(f"{engine}: {scored.pictures} pictures, {len(scored.face_size_px)} faces")
    for limit in FALSE_ALARMS_PER_PICTURE:
        threshold = scored.threshold_for(limit)
        rate = scored.true_positive_rate(threshold)
        print(
            f"  {limit:4.2f} false alarms a picture: {rate:6.1%} found, threshold {threshold:.2f}"
        )
    found = scored.true_positive_rate(default_threshold)
    alarms = scored.false_alarms_per_picture(default_threshold)
    print(f"  threshold {default_threshold:.2f}: {found:6.1%} found, {alarms:.2f} false alarms")
    for low, high, faces, share in scored.by_size(SIZE_EDGES_PX, scored.threshold_for(0.2)):
        text = "–" if share is None else f"{share:.1%}"
        print(f"  {low:4.0f} to {high:5.0f} px: {faces:4d} faces, {text:>6} found (at 0.2)")
