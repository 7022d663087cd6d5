import cv2
import numpy as np
from helpers.faces import make_face
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.gui.gallery.entries import THUMBNAIL_PX, entry_of


@given(st.integers(1, 700), st.integers(1, 700))
def test_a_thumbnail_is_small_and_keeps_the_shape(width_px: int, height_px: int) -> None:
    image = np.zeros((height_px, width_px, 3), np.uint8)
    entry = entry_of(Analysis(Frame(0, 0.0, image, 0.0, "a.jpg"), ()), 0.5)
    small = cv2.imdecode(np.frombuffer(entry.thumbnail, np.uint8), cv2.IMREAD_COLOR)
    assert small is not None
    assert max(small.shape[:2]) == min(THUMBNAIL_PX, max(width_px, height_px))
    assert (entry.name, entry.faces, entry.confidence) == ("a.jpg", (), 0.0)


def test_faces_are_kept_with_label_and_probabilities() -> None:
    image = np.zeros((200, 300, 3), np.uint8)
    face = make_face()
    entry = entry_of(Analysis(Frame(3, 3.0, image, 0.0, "b.jpg"), (face,)), 0.0)
    (found,) = entry.faces
    assert found.label == face.dominant
    assert entry.has(face.dominant)
    assert entry.confidence == entry.probability_of(face.dominant)
    unsure = entry_of(Analysis(Frame(3, 3.0, image, 0.0, "b.jpg"), (face,)), 1.0)
    assert not unsure.has(face.dominant)
