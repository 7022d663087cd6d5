"""The sub-commands of `python -m training`, each in a module that is imported when chosen.

A command's module has a docstring, `add_arguments(parser)` and `run(arguments) -> int`.
"""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from fer_desktop.core.errors import FerError

COMMANDS = {
    "reproduce": ("reproduce", "make a shipped model again: train, export, evaluate"),
    "train": ("learning.train", "train a network, or go on with an interrupted run"),
    "collect-faces": (
        "datasets.unlabelled",
        "crop faces without labels out of pictures and videos",
    ),
    "export": ("release.export", "write a trained network as LiteRT file and manifest"),
    "evaluate": ("evaluation.evaluate", "measure a shipped model file"),
    "evaluate-strangers": (
        "evaluation.strangers",
        "measure models on photographs of other people",
    ),
    "compare": ("evaluation.compare", "the paper's tables, filled in with what was measured"),
    "card": ("evaluation.card", "write the model card from manifests and evaluations"),
    "figures": ("evaluation.figures", "the paper's figures"),
    "measure-crop": ("release.measure_crop", "which part of a detector's box FER-2013 shows"),
    "evaluate-detector": (
        "detection.evaluate_detector",
        "faces found and false alarms of each detector on WIDER FACE",
    ),
    "lost-faces": (
        "detection.lost_faces",
        "the share of the faces that each stage of the cascade still has",
    ),
    "fit-confidence": ("detection.fit_confidence", "fit how the cascade's stages vote on a face"),
    "retrain-detector": ("detection.retrain", "retrain a network of the cascade on WIDER FACE"),
    "convert-face-api": (
        "release.convert_face_api",
        "make a teacher of face-api.js's expression network",
    ),
    "convert-mtcnn": ("detection.convert_mtcnn", "convert the mtcnn package's weights to LiteRT"),
}
"""Name on the command line → (module below `training`, one line of help)."""

PACKAGES_OF_EXTRAS = {
    "joblib",
    "keras",
    "lz4",
    "matplotlib",
    "mtcnn",
    "pandas",
    "scipy",
    "sklearn",
    "tensorflow",
}
"""What only the extras install, with what they bring along."""


def _overview() -> str:
    lines = [f"  {name:<18} {summary}" for name, (_, summary) in COMMANDS.items()]
    return "commands:\n" + "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; exit status 2 and one sentence for what the user can put right."""
    # Both must stand before TensorFlow's import.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")  # off by itself where there is no AVX-512
    argv = list(sys.argv[1:] if argv is None else argv)
    if not argv or argv[0] in {"-h", "--help"}:
        print("usage: python -m training COMMAND …\n")
        print(_overview())
        return 0 if argv else 2
    name, *rest = argv
    if name not in COMMANDS:
        print(f"There is no command “{name}”.\n{_overview()}", file=sys.stderr)
        return 2
    return _run(name, rest)


def _run(name: str, words: list[str]) -> int:
    try:
        module = importlib.import_module(f"training.{COMMANDS[name][0]}")
        parser = argparse.ArgumentParser(
            prog=f"python -m training {name}",
            description=module.__doc__,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.add_arguments(parser)
        return int(module.run(parser.parse_args(words)))
    except FerError as error:
        print(error.text, file=sys.stderr)
        return 2
    except OSError as error:
        if error.filename is None:
            raise
        print(
            f"{error.filename}: {error.strerror}. Choose another file or folder.", file=sys.stderr
        )
        return 2
    except KeyboardInterrupt:
        print(f"training {name}: stopped.", file=sys.stderr)
        return 130
    except ModuleNotFoundError as error:
        if error.name not in PACKAGES_OF_EXTRAS:
            raise
        print(
            f"This command needs the package “{error.name}”. "
            "Install the extra: pip install fer-desktop[training]",
            file=sys.stderr,
        )
        return 2
