"""FER-2013 as folders of pictures: `ROOT/train/angry/x.png`, `ROOT/test/happy/y.jpg`, …

The form in which Kaggle offers it today. Names of splits and classes are those in use; everything
else is refused with its path.
"""

from pathlib import Path

import cv2
import numpy as np

from fer_desktop.frames import EMOTIONS
from training.datasets.labelled import PICTURE_SIZE_PX, DatasetError, Labelled

FOLDER_NAMES = {
    "angry": "anger",
    "anger": "anger",
    "disgust": "disgust",
    "disgusted": "disgust",
    "fear": "fear",
    "fearful": "fear",
    "happy": "happiness",
    "happiness": "happiness",
    "sad": "sadness",
    "sadness": "sadness",
    "surprise": "surprise",
    "surprised": "surprise",
    "neutral": "neutral",
}
SPLIT_NAMES = {
    "train": "Training",
    "training": "Training",
    "validation": "PublicTest",
    "publictest": "PublicTest",
    "test": "PrivateTest",
    "privatetest": "PrivateTest",
}
PICTURE_SUFFIXES = {".png", ".jpg", ".jpeg", ".bmp"}


def read_folders(root: Path) -> dict[str, Labelled]:
    """The splits that there are. Raises DatasetError with the path that is wrong and the reason."""
    if not root.is_dir():
        raise DatasetError(f"There is no folder {root}.", "Expected train/ and test/ in it.")
    splits = {}
    for folder in sorted(path for path in root.iterdir() if path.is_dir()):
        name = SPLIT_NAMES.get(folder.name.lower())
        if name is None:
            raise DatasetError(
                f"{folder} is no split.", f"Expected: {', '.join(sorted(SPLIT_NAMES))}."
            )
        splits[name] = _split(folder)
    if not splits:
        raise DatasetError(f"{root} has no splits.", "Expected train/ and test/ in it.")
    return splits


def _split(folder: Path) -> Labelled:
    pictures, labels = [], []
    for class_folder in sorted(path for path in folder.iterdir() if path.is_dir()):
        emotion = FOLDER_NAMES.get(class_folder.name.lower())
        if emotion is None:
            raise DatasetError(
                f"{class_folder} is no class.", f"Expected: {', '.join(sorted(FOLDER_NAMES))}."
            )
        for file in sorted(class_folder.iterdir()):
            if file.suffix.lower() in PICTURE_SUFFIXES:
                pictures.append(read_grey(file))
                labels.append(EMOTIONS.index(emotion))
    if not pictures:
        raise DatasetError(f"{folder} has no pictures.", "Expected one folder per class.")
    return Labelled(np.stack(pictures), np.array(labels, np.int64), np.arange(len(labels)))


def read_grey(file: Path) -> np.ndarray:
    """One 48x48 grey picture. Raises DatasetError with path and reason."""
    picture = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE)
    if picture is None:
        raise DatasetError(f"{file} is not a picture.", "Correct or remove it.")
    if picture.shape != (PICTURE_SIZE_PX, PICTURE_SIZE_PX):
        raise DatasetError(
            f"{file} has {picture.shape[1]}x{picture.shape[0]} pixels instead of "
            f"{PICTURE_SIZE_PX}x{PICTURE_SIZE_PX}.",
            "Correct or remove it.",
        )
    return picture
