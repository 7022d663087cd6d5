"""KDEF in its original layout: `KDEF/AF01/AF01AFS.JPG` (Lundqvist, Flykt & Öhman 1998).

A name says session (A, B), sex (F, M), person (01 to 35), emotion (AF, AN, DI, HA, NE, SA, SU)
and angle (FL, HL, S, HR, FR: full and half profiles, straight). 70 people with 70 pictures each,
562x762 in colour; the data set is had from its owners and is no part of this project. To
reproduce the paper's Table 6.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from fer_desktop.core.frames import EMOTIONS, Crop, Image
from training.datasets.folders import read_picture
from training.datasets.labelled import DatasetError, Labelled

EMOTION_CODES = {
    "AF": "fear",
    "AN": "anger",
    "DI": "disgust",
    "HA": "happiness",
    "NE": "neutral",
    "SA": "sadness",
    "SU": "surprise",
}
ANGLE_CODES = ("FL", "HL", "S", "HR", "FR")
MISNAMED = {"AF31V": "AF31SAHL", "AM31H": "AM31SUHR"}
"""Two files of the data set as it is given out, and what they show."""
_NAME = re.compile(r"([AB])([FM])(\d\d)([A-Z]{2})(FL|HL|S|HR|FR)")


@dataclass(frozen=True)
class KdefPicture:
    """One file and what its name says; `person` is sex and number, e.g. "F01"."""

    file: Path
    session: str
    person: str
    emotion: str
    angle: str


def parse_name(file: Path) -> KdefPicture:
    """What a file's name says. Raises DatasetError for a name that is not KDEF's."""
    name = file.stem.upper()
    match = _NAME.fullmatch(MISNAMED.get(name, name))
    if match is None or match[4] not in EMOTION_CODES or not 1 <= int(match[3]) <= 35:
        raise DatasetError(
            f"{file} is not named as in KDEF.", "Expected a name such as AF01AFS.JPG."
        )
    session, sex, number, emotion, angle = match.groups()
    return KdefPicture(file, session, sex + number, EMOTION_CODES[emotion], angle)


def list_kdef(root: Path) -> list[KdefPicture]:
    """All pictures below `root`, sorted by path."""
    files = sorted(file for file in root.rglob("*") if file.suffix.lower() in {".jpg", ".jpeg"})
    if not files:
        raise DatasetError(f"{root} has no KDEF pictures.", "Expected AF01/AF01AFS.JPG, …")
    return [parse_name(file) for file in files]


def split_by_person(
    pictures: Sequence[KdefPicture], test_share: float = 0.2, seed: int = 1
) -> tuple[list[KdefPicture], list[KdefPicture]]:
    """(training, test) without a person in both; at least one person in each.

    Both sessions of a person fall to the same side.
    """
    people = sorted({picture.person for picture in pictures})
    if len(people) < 2:
        raise DatasetError("KDEF with fewer than two people cannot be split.", "Add people.")
    count = min(max(1, round(test_share * len(people))), len(people) - 1)
    chosen = set(np.random.default_rng(seed).permutation(people)[:count].tolist())
    training = [picture for picture in pictures if picture.person not in chosen]
    return training, [picture for picture in pictures if picture.person in chosen]


def read_kdef(
    pictures: Sequence[KdefPicture], crop: Callable[[Image], Crop | None]
) -> tuple[Labelled, int]:
    """(crops with labels, pictures in which `crop` found no face)."""
    crops, labels, rows = [], [], []
    for row, picture in enumerate(pictures):
        content = read_picture(picture.file, cv2.IMREAD_COLOR)
        face = crop(cv2.cvtColor(content, cv2.COLOR_BGR2RGB))
        if face is not None:
            crops.append(face)
            labels.append(EMOTIONS.index(picture.emotion))
            rows.append(row)
    found = np.stack(crops) if crops else np.empty((0, 48, 48), np.uint8)
    labelled = Labelled(found, np.array(labels, np.int64), np.array(rows, np.int64))
    return labelled, len(pictures) - len(crops)
