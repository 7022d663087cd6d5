"""Measure a model on KDEF (the paper's Table 6), for those who hold that data set.

    python -m training evaluate-kdef paper --kdef KDEF_and_AKDEF/KDEF

Every picture goes through the program's detector and crop. Prints accuracy by angle and the
confusion matrix; a picture in which no face is found counts as wrong. Only people that training
on KDEF leaves out are measured, unless --everybody is given.
"""

import argparse
from pathlib import Path

import numpy as np

from fer_desktop.classification import create_classifier
from fer_desktop.core.frames import EMOTIONS
from training.datasets.kdef import ANGLE_CODES, list_kdef, read_kdef, split_by_person
from training.scores import confusion_matrix
from training.training_data import face_cropper


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", help="shipped model's name or model folder")
    parser.add_argument("--kdef", type=Path, required=True, help="folder with AF01/ and so on")
    parser.add_argument("--everybody", action="store_true", help="not only the test people")


def run(arguments: argparse.Namespace) -> int:
    classifier = create_classifier(arguments.model)
    pictures = list_kdef(arguments.kdef)
    if not arguments.everybody:
        _, pictures = split_by_person(pictures)
    crop = face_cropper(classifier.manifest.crop)
    matrix = np.zeros((len(EMOTIONS), len(EMOTIONS)), np.int64)
    for angle in ANGLE_CODES:
        chosen = [picture for picture in pictures if picture.angle == angle]
        if not chosen:
            continue
        data, without_face = read_kdef(chosen, crop)
        predicted = classifier.classify(data.pictures).argmax(axis=1)
        matrix += confusion_matrix(data.labels, predicted)
        right = int((predicted == data.labels).sum())
        print(
            f"angle {angle:<2}: {right / len(chosen):.2%} of {len(chosen)} right, "
            f"{without_face} without a face"
        )
    print("true \\ predicted: " + " ".join(f"{emotion:>9}" for emotion in EMOTIONS))
    for emotion, row in zip(EMOTIONS, matrix, strict=True):
        print(f"{emotion:<17} " + " ".join(f"{count:>9}" for count in row))
    return 0
