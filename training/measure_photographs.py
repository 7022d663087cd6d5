"""What a model says of faces in photographs, through the program's own detector and crop.

    python -m training measure-photographs FOLDER --model paper

Prints one line per face: the file, the box, and the probabilities. For pictures from outside the
data set, where the whole chain is tried and not the network alone.
"""

import argparse
from pathlib import Path

import cv2

from fer_desktop.classification import create_classifier, crop_face
from fer_desktop.core.frames import EMOTIONS
from training.datasets.labelled import DatasetError

SUFFIXES = {".png", ".jpg", ".jpeg"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", default="paper", help="shipped model's name or model folder")
    parser.add_argument("--detector", default="mtcnn", help="engine of fer_desktop.detection")


def run(arguments: argparse.Namespace) -> int:
    from fer_desktop.core.settings import DetectionSettings
    from fer_desktop.detection import create_detector

    files = sorted(file for file in arguments.folder.rglob("*") if file.suffix.lower() in SUFFIXES)
    if not files:
        raise DatasetError(f"{arguments.folder} has no pictures.", "Expected .png or .jpg files.")
    classifier = create_classifier(arguments.model)
    detector = create_detector(DetectionSettings(engine=arguments.detector))
    for file in files:
        picture = cv2.imread(str(file))
        if picture is None:
            raise DatasetError(f"{file} is not a picture.", "Remove it from the folder.")
        image = cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)
        for found in detector.detect(image):
            crop = crop_face(image, found.box, classifier.manifest.crop)
            (probabilities,) = classifier.classify(crop[None])
            order = probabilities.argsort()[::-1][:3]
            said = ", ".join(f"{EMOTIONS[index]} {probabilities[index]:.2f}" for index in order)
            print(f"{file.name}: face {found.box.width:.0f}x{found.box.height:.0f}: {said}")
    return 0
