"""`fer-desktop evaluate FOLDER|SESSION …`: how well a model reads one's own people."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from tqdm import tqdm

from fer_desktop.classification import Manifest, create_classifier
from fer_desktop.commands.parts.analysis_arguments import tell_of_foreign_model
from fer_desktop.commands.parts.numbers import share
from fer_desktop.core.errors import FerError
from fer_desktop.core.files import make_folder, output_error, replace_file
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.settings import ClassificationSettings, DetectionSettings
from fer_desktop.evaluation.checked_sessions import CheckedSession, recorded_answers
from fer_desktop.evaluation.evaluating import (
    Evaluated,
    Evaluation,
    as_csv,
    as_json,
    evaluate,
    reasons,
)
from fer_desktop.evaluation.faces import AnsweredFaces, LabelledFace, LeftOutFace, answer
from fer_desktop.evaluation.labelled_folders import find_faces, label_names, list_labelled
from fer_desktop.evaluation.page import figures, recall_line, render_evaluation
from fer_desktop.sessions import names
from fer_desktop.system.terminal import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What is labelled, and which model."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = (
        "FOLDER holds a folder for each label (happy, sad, …), with pictures, or with a folder of\n"
        "pictures for each person. SESSION was labelled in the window by the human check; without\n"
        "--model its own scores are judged."
    )
    parser.add_argument(
        "source", nargs="+", type=Path, help="folder of labelled pictures, or checked sessions"
    )
    parser.add_argument("--model", help="name or folder of the expression model")
    parser.add_argument(
        "--labels",
        default="",
        metavar="FOLDER=LABEL,…",
        help="what folders of other names mean; FOLDER=- leaves one out",
    )
    parser.add_argument(
        "--cropped", action="store_true", help="the pictures are faces cut out already"
    )
    parser.add_argument(
        "--threshold", type=share, help="labels below it are “unsure” (default: the model's)"
    )
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="write evaluation.html, .json and .csv there"
    )
    parser.add_argument("--quiet", action="store_true", help="no progress bar")


def run(arguments: argparse.Namespace) -> int:
    """Measure, print, and write the page."""
    sessions = [path for path in arguments.source if _is_session(path)]
    if not sessions:
        faces, of = _of_folders(arguments)
    elif len(sessions) == len(arguments.source):
        faces, of = _of_sessions(arguments)
    else:
        raise FerError(
            "Labelled pictures and sessions cannot be evaluated together.", "Do it one by one."
        )
    evaluation = evaluate(faces, of)
    _print(evaluation)
    if arguments.output is not None:
        _write(evaluation, faces, arguments.output)
    return 0


def _is_session(path: Path) -> bool:
    return path.is_file() or (path / names.TIMELINE).exists()


def _of_folders(arguments: argparse.Namespace) -> tuple[AnsweredFaces, Evaluated]:
    labels = label_names(arguments.labels)
    pictures = [each for folder in arguments.source for each in list_labelled(folder, labels)]
    model = arguments.model or ClassificationSettings().model
    tell_of_foreign_model(model)
    classifier = create_classifier(model)
    faces = find_faces(pictures, DetectionSettings(), is_cropped=arguments.cropped)
    with _bar(arguments, len(pictures)) as bar:
        answers = answer(classifier, faces, lambda _done: bar.update())
    source = ", ".join(path.resolve().name for path in arguments.source)
    return answers, _of(classifier.manifest, arguments.threshold, source)


def _of_sessions(arguments: argparse.Namespace) -> tuple[AnsweredFaces, Evaluated]:
    sessions = [CheckedSession(path) for path in arguments.source]
    source = ", ".join(session.corrected.session.name for session in sessions)
    if arguments.model is None:
        answers = recorded_answers(sessions)
        session = sessions[0].corrected.session
        model = session.description.model if session.description else {}
        threshold = session.threshold if arguments.threshold is None else arguments.threshold
        known = tuple(e for e in EMOTIONS if e in model.get("labels", EMOTIONS))
        name = sessions[0].model or "unknown model"
        return answers, Evaluated(name, str(model.get("sha256", "")), threshold, known, source)
    tell_of_foreign_model(arguments.model)
    classifier = create_classifier(arguments.model)

    def faces() -> Iterator[LabelledFace | LeftOutFace]:
        for session in sessions:
            yield from session.faces()

    with _bar(arguments, None) as bar:
        answers = answer(classifier, faces(), lambda _done: bar.update())
    return answers, _of(classifier.manifest, arguments.threshold, source)


def _of(manifest: Manifest, threshold: float | None, source: str) -> Evaluated:
    return Evaluated(
        manifest.full_name,
        manifest.sha256,
        manifest.threshold if threshold is None else threshold,
        manifest.emotions,
        source,
    )


def _bar(arguments: argparse.Namespace, total: int | None) -> "tqdm[None]":
    return tqdm(total=total, unit=" pictures", disable=arguments.quiet, file=sys.stderr)


def _print(evaluation: Evaluation) -> None:
    for name, value in figures(evaluation).items():
        say(f"{name + ':':<19}{value}")
    for recall in evaluation.recalls:
        say(f"  {recall_line(recall)}")
    for reason, count in reasons(evaluation.left_out):
        say(f"left out:          {count}: {reason}")
    for warning in evaluation.warnings:
        say(f"fer-desktop: {warning}", to=sys.stderr)


def _write(evaluation: Evaluation, faces: AnsweredFaces, folder: Path) -> None:
    try:
        make_folder(folder)
    except OSError as error:
        raise output_error(folder, error) from error
    files = {
        "evaluation.html": render_evaluation(evaluation),
        "evaluation.json": as_json(evaluation),
        "evaluation.csv": as_csv(faces, evaluation.of.threshold),
    }
    for name, content in files.items():
        replace_file(folder / name, content)
        say(folder / name)
