"""Figures of the detector's quality."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import cv2
import matplotlib
import numpy as np

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Image
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import DetectionSettings
from fer_desktop.detection import create_detector
from training.detection.matching import Scored

matplotlib.use("Agg")
from matplotlib import pyplot as plt

COLORS = {"mtcnn": "tab:blue", "mtcnn-tensorflow": "tab:green", "haar": "tab:orange"}
PANEL_HEIGHT_PX = 480


def draw_curve(results: Mapping[str, Scored], path: Path) -> None:
    """True-positive rate over false alarms per picture, one line an engine (paper Fig. 10)."""
    figure, axes = plt.subplots(figsize=(6, 4), layout="constrained")
    for engine, scored in results.items():
        _, alarms, rates = scored.curve()
        axes.plot(alarms, rates, label=engine, color=COLORS.get(engine))
    axes.axvline(0.2, color="grey", linestyle=":", linewidth=1)
    axes.set(
        xlabel="false alarms per picture",
        ylabel="true-positive rate",
        xlim=(0, 1),
        ylim=(0, 1),
        title="WIDER FACE, IoU ≥ 0.5",
    )
    axes.grid(alpha=0.3)
    axes.legend(loc="lower right")
    figure.savefig(path, dpi=150)
    plt.close(figure)


def compare_on_portraits(engines: Sequence[str], path: Path) -> None:
    """Each engine's boxes on the project's public-domain portraits, side by side (Fig. 11)."""
    portraits = [_read(file) for file in sorted(resource("demo", "portraits").glob("*.jpg"))]
    rows = []
    for engine in engines:
        detector = create_detector(DetectionSettings(engine=engine))
        panels = []
        for portrait in portraits:
            panel = portrait.copy()
            for detection in detector.detect(portrait):
                box = detection.box
                corners = np.array([box.x_min, box.y_min, box.x_max, box.y_max]).round().astype(int)
                cv2.rectangle(panel, corners[:2].tolist(), corners[2:].tolist(), (0, 160, 255), 3)
                for point in detection.landmarks.points if detection.landmarks else ():
                    cv2.circle(panel, (round(point[0]), round(point[1])), 3, (255, 80, 0), -1)
            width_px = round(panel.shape[1] * PANEL_HEIGHT_PX / panel.shape[0])
            panels.append(cv2.resize(panel, (width_px, PANEL_HEIGHT_PX)))
        row = np.hstack(panels)
        cv2.putText(row, engine, (12, 36), cv2.FONT_HERSHEY_DUPLEX, 1, (255, 255, 255), 2)
        rows.append(row)
    cv2.imwrite(str(path), cv2.cvtColor(np.vstack(rows), cv2.COLOR_RGB2BGR))


def _read(file: Path) -> Image:
    picture = cv2.imread(str(file), cv2.IMREAD_COLOR)
    if picture is None:
        raise FerError(f"The picture {file} cannot be read.", "Install FER Desktop again.")
    image: Image = cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)  # type: ignore[assignment]
    return image
