"""Data sets small enough for a test, in their own layouts: FER-2013 of noise, WIDER FACE drawn."""

from pathlib import Path

import cv2
import numpy as np

from helpers.portraits import picture
from training.datasets.labelled import Labelled

VOTES_HEADER = "neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF\n"


def noise_faces(count: int, seed: int = 9) -> Labelled:
    """Pictures of noise with labels at random."""
    rng = np.random.default_rng(seed)
    pictures = rng.integers(0, 256, (count, 48, 48), dtype=np.uint8)
    return Labelled(pictures, rng.integers(0, 7, count), np.arange(count))


def write_fer2013(folder: Path, *splits: Labelled) -> Path:
    """Write `folder`/fer2013/ with the three splits and votes; returns `folder`."""
    rows, votes = ["emotion,pixels,Usage"], []
    for usage, split in zip(("Training", "PublicTest", "PrivateTest"), splits, strict=True):
        for image, label in zip(split.pictures, split.labels, strict=True):
            rows.append(f"{label},{' '.join(map(str, image.ravel()))},{usage}")
            votes.append("5,2,0,0,0,0,3,0,0,0\n")
    (folder / "fer2013").mkdir(parents=True)
    (folder / "fer2013" / "fer2013.csv").write_text("\n".join(rows) + "\n")
    (folder / "fer2013" / "fer2013new.csv").write_text(VOTES_HEADER + "".join(votes))
    return folder


def write_wider_face(folder: Path, count: int, splits: tuple[str, ...] = ("train", "val")) -> Path:
    """Write `folder`/wider_face/ with `count` pictures of one large face a split."""
    for split in splits:
        images = folder / "wider_face" / f"WIDER_{split}" / "images"
        images.mkdir(parents=True)
        entries = []
        for number in range(count):
            x = 200.0 + 120 * (number % 3)
            drawn = picture(640, 480, ("hopper", 400, x, 240.0))
            cv2.imwrite(str(images / f"{number}.png"), cv2.cvtColor(drawn, cv2.COLOR_RGB2BGR))
            entries.append(f"{number}.png\n1\n{x - 75:.0f} 123 150 190 0 0 0 0 0 0\n")
        labels = folder / "wider_face" / "wider_face_split" / f"wider_face_{split}_bbx_gt.txt"
        labels.parent.mkdir(exist_ok=True)
        labels.write_text("".join(entries))
    return folder
