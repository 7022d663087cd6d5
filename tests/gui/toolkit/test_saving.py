"""Charts and pictures that a person keeps."""

from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPen
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from fer_desktop.gui.toolkit.plot import Plot
from fer_desktop.gui.toolkit.plot_items import Curve
from fer_desktop.gui.toolkit.saving.charts import SHARPNESS, chart_image, chart_menu

RED = QColor(255, 0, 0)


@pytest.fixture
def plot(qtbot: QtBot) -> Plot:
    """A thick red line at half the height."""
    widget = Plot(left_px=40, bottom_px=20)
    qtbot.addWidget(widget)
    curve = Curve(QPen(RED, 9))
    curve.set_data(np.arange(11.0), np.full(11, 0.5))
    widget.curves = [curve]
    widget.resize(442, 222)
    widget.set_x_range(0, 10)
    widget.set_y_range(0, 1)
    widget.show()
    widget.grab()
    return widget


def test_a_chart_is_copied_as_it_is_seen_and_sharper(plot: Plot) -> None:
    copy = chart_menu(plot, plot.paint_over).actions()[0]
    copy.trigger()
    image = QGuiApplication.clipboard().image()
    assert image.size() == plot.viewport().size() * SHARPNESS
    middle = plot.area().center() * SHARPNESS
    assert image.pixelColor(middle.toPoint()) == RED


@pytest.mark.parametrize(("index", "suffix"), [(1, "png"), (2, "svg")])
def test_a_chart_is_saved_where_it_is_asked_for(
    plot: Plot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, index: int, suffix: str
) -> None:
    chosen = tmp_path / "figure 1"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    chart_menu(plot, plot.paint_over).actions()[index].trigger()
    written = tmp_path / f"figure 1.{suffix}"
    if suffix == "png":
        image = QImage(str(written))
        assert image.pixelColor((plot.area().center() * SHARPNESS).toPoint()) == RED
    else:
        root = ElementTree.fromstring(written.read_bytes())
        assert root.tag.endswith("svg")
        assert "#ff0000" in written.read_text(encoding="utf-8")


def test_the_sharp_picture_shows_what_lies_over_the_curves(plot: Plot) -> None:
    image = chart_image(plot, lambda painter: painter.fillRect(0, 0, 10, 10, RED))
    assert image.pixelColor(10 * SHARPNESS - 1, 5) == RED
