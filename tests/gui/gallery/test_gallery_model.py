from fer_desktop.gui.gallery.entries import NO_FACE_LABEL, FaceFound, GalleryEntry
from fer_desktop.gui.gallery.gallery_model import (
    ENTRY_ROLE,
    GalleryFilter,
    GalleryModel,
    GalleryOrder,
)
from fer_desktop.scores.labels import UNSURE_INDEX

HAPPINESS, SADNESS = 3, 4


def face(label: int, **probabilities: float) -> FaceFound:
    values = [0.0] * 7
    values[HAPPINESS] = probabilities.get("happiness", 0.0)
    values[SADNESS] = probabilities.get("sadness", 0.0)
    return FaceFound(label, tuple(values), 0.99)


ENTRIES = [
    GalleryEntry(0, "a.jpg", b"", (face(HAPPINESS, happiness=0.7),)),
    GalleryEntry(1, "b.jpg", b"", ()),
    GalleryEntry(2, "c.jpg", b"", (face(SADNESS, sadness=0.9), face(UNSURE_INDEX, sadness=0.4))),
    GalleryEntry(3, "d.jpg", b"", (face(HAPPINESS, happiness=0.95),)),
]


def shown(order: GalleryOrder) -> list[str]:
    model = GalleryModel()
    kept = GalleryFilter(model)
    kept.set_order(order)
    model.add(ENTRIES[2:])  # what is found later is put in its place
    model.add(ENTRIES[:2])
    return [kept.index(row, 0).data(ENTRY_ROLE).name for row in range(kept.rowCount())]


def test_photographs_are_in_the_folders_order_at_first() -> None:
    assert shown(GalleryOrder()) == ["a.jpg", "b.jpg", "c.jpg", "d.jpg"]


def test_they_are_sorted_by_an_expression_or_by_the_clearest() -> None:
    assert shown(GalleryOrder(False, HAPPINESS))[:2] == ["d.jpg", "a.jpg"]
    assert shown(GalleryOrder(False))[:2] == ["d.jpg", "c.jpg"]


def test_they_are_filtered_by_label_and_probability() -> None:
    assert shown(GalleryOrder(label=HAPPINESS)) == ["a.jpg", "d.jpg"]
    assert shown(GalleryOrder(label=UNSURE_INDEX)) == ["c.jpg"]
    assert shown(GalleryOrder(label=NO_FACE_LABEL)) == ["b.jpg"]
    assert shown(GalleryOrder(least_probability=0.8)) == ["c.jpg", "d.jpg"]


def test_a_photograph_says_its_name_and_what_was_found() -> None:
    model = GalleryModel()
    model.add(ENTRIES)
    texts = [model.index(row).data() for row in range(4)]
    assert texts[0] == "a.jpg\nhappiness 70 %"
    assert texts[1] == "b.jpg\nno face"
    assert texts[2].startswith("c.jpg\n2 face")
