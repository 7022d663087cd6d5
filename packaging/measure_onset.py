"""How well the onset of a stimulus is known: events beside what a camera of the screen sees.

    xvfb-run -s "-screen 0 1280x720x24" .venv-test/bin/python packaging/measure_onset.py [COUNT]

FFmpeg films the X screen (100 pictures a second, times of the system's clock) while the program's
own screen shows white pictures after grey pauses. Told is by how much the event that the program
notes comes before the first picture on which the film shows white: half a period of the film, 5 ms,
belongs to the film. What a monitor adds behind the window system no program can see.
"""

import os
import sys
import time
from pathlib import Path
from threading import Thread

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import av
import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from fer_desktop.gui.presentation.presenter import Presenter
from fer_desktop.gui.presentation.stimulus_screen import StimulusScreen
from fer_desktop.studies.study import Stimulus, StimulusKind

FILM_HZ = 100


class ScreenFilm:
    """The grey of the screen's middle over time, from a film of the X screen."""

    def __init__(self, display: str) -> None:
        options = {
            "framerate": str(FILM_HZ),
            "video_size": "64x64",
            "grab_x": "320",
            "grab_y": "160",
        }
        self._container = av.open(display, format="x11grab", options=options)
        self.times: list[float] = []
        self.values: list[float] = []
        self._thread = Thread(target=self._read, daemon=True)
        self._running = True
        self._thread.start()

    def _read(self) -> None:
        wall_to_perf = time.perf_counter() - time.time()
        for frame in self._container.decode(video=0):
            self.times.append(float(frame.pts * frame.time_base) + wall_to_perf)
            self.values.append(float(frame.to_ndarray(format="gray8").mean()))
            if not self._running:
                return

    def stop(self) -> None:
        self._running = False
        self._thread.join()


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    app = QApplication(sys.argv[:1])
    screen = StimulusScreen()
    screen.setGeometry(app.primaryScreen().geometry())
    screen.showFullScreen()
    white = QImage(64, 64, QImage.Format.Format_RGB32)
    white.fill(QColor("white"))
    folder = Path(os.environ.get("TMPDIR", "/tmp"))
    white.save(str(folder / "white.png"))
    stimuli = []
    for number in range(count):
        pause_s = 0.2 + 0.0137 * (number % 7)
        stimuli.append(Stimulus(f"pause {number}", StimulusKind.PAUSE, duration_s=pause_s))
        stimuli.append(Stimulus(f"{number}", StimulusKind.PICTURE, "white.png", duration_s=0.15))
    film = ScreenFilm(os.environ["DISPLAY"])
    presenter = Presenter(screen, folder)
    onsets: list[float] = []
    presenter.began.connect(
        lambda stimulus, at: onsets.append(at) if stimulus.kind is StimulusKind.PICTURE else None
    )
    loop = QEventLoop()
    presenter.finished.connect(lambda: QTimer.singleShot(300, loop.quit))
    QTimer.singleShot(500, lambda: presenter.start(stimuli))
    loop.exec()
    film.stop()
    times, is_white = np.array(film.times), np.array(film.values) > 200

    seen = times[1:][is_white[1:] & ~is_white[:-1]]
    delays_ms = [1000 * (seen[np.argmin(abs(seen - at))] - at) for at in onsets]
    print(f"{len(onsets)} onsets, filmed at {1 / np.median(np.diff(times)):.0f} Hz")
    middle, late = np.percentile(delays_ms, [50, 95])
    print(f"seen after the event: median {middle:.1f} ms, 95th percentile {late:.1f} ms, "
          f"from {min(delays_ms):.1f} to {max(delays_ms):.1f} ms")  # fmt: skip
    screen.end()


if __name__ == "__main__":
    main()
