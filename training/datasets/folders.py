"""FER-2013 as folders of pictures: `ROOT/train/angry/x.png`, `ROOT/test/happy/y.jpg`, …

The form in which Kaggle offers it today. Names of splits and classes are those in use; everything
else is refused with its path.
"""

from pathlib import Path

import cv2
import numpy as np

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.evaluation.labelled_folders import FOLDER_NAMES
from training.datasets.labelled import PICTURE_SIZE_PX, DatasetError, Labelled

SPLIT_NAMES = {
    "train": "Training",
    "training": "Training",
    "validation": "PublicTest",
    "publictest": "PublicTest",
    "test": "PrivateTest",
    "privatetest": "PrivateTest",
}
PICTURE_SUFFIXES = {".png", ".jpg", ".jpeg", ".bmp"}
NO_PICTURES = {"Thumbs.db", "desktop.ini"}
"""What file managers leave beside pictures, besides hidden files."""
JPEG_BEGIN, JPEG_END = b"\xff\xd8", b"\xff\xd9"


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
        if name in splits:
            raise DatasetError(
                f"{folder} is the second folder for {name}.", "Keep one of them there."
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
            if file.name.startswith(".") or file.name in NO_PICTURES:
                continue
            if file.suffix.lower() not in PICTURE_SUFFIXES:
                raise DatasetError(
                    f"{file} is none of {', '.join(sorted(PICTURE_SUFFIXES))}.",
                    "Convert or remove it.",
                )
            pictures.append(read_grey(file))
            labels.append(EMOTIONS.index(emotion))
    if not pictures:
        raise DatasetError(f"{folder} has no pictures.", "Expected one folder per class.")
    return Labelled(np.stack(pictures), np.array(labels, np.int64), np.arange(len(labels)))


def read_grey(file: Path) -> np.ndarray:
    """One 48x48 grey picture. Raises DatasetError with path and reason."""
    picture = read_picture(file, cv2.IMREAD_GRAYSCALE)
    if picture.shape != (PICTURE_SIZE_PX, PICTURE_SIZE_PX):
        raise DatasetError(
            f"{file} has {picture.shape[1]}x{picture.shape[0]} pixels instead of "
            f"{PICTURE_SIZE_PX}x{PICTURE_SIZE_PX}.",
            "Correct or remove it.",
        )
    return picture


def read_picture(file: Path, flags: int) -> np.ndarray:
    """A whole picture, with OpenCV's `flags`. Raises DatasetError with path and reason.

    OpenCV fills what a cut-off JPEG lacks with grey, and a network would learn that.
    """
    content = file.read_bytes()
    picture = cv2.imdecode(np.frombuffer(content, np.uint8), flags) if content else None
    if picture is None:
        raise DatasetError(f"{file} is not a picture.", "Correct or remove it.")
    if content.startswith(JPEG_BEGIN) and JPEG_END not in content[-64:]:
        raise DatasetError(f"{file} is cut off.", "Copy it again, or remove it.")
    return picture
