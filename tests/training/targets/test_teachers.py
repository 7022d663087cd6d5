"""Teachers' answers in the targets of each batch."""

import numpy as np
import pytest
from helpers.made_data_sets import noise_faces

from fer_desktop.classification import create_classifier
from fer_desktop.classification.engines import model_folder
from fer_desktop.core.errors import FerError
from training.learning.augmentation import Augmentation
from training.learning.batches import epoch_batches
from training.targets.teachers import NO_TEACHERS, Teachers


def test_teachers_take_turns_on_the_picture_that_the_student_sees():
    shipped = [str(model_folder(name)) for name in ("paper", "light")]
    classifiers = [create_classifier(folder) for folder in shipped]
    teachers = Teachers(shipped, share=0.5)
    faces = noise_faces(6)

    def batch(epoch: int, teachers: Teachers):
        (found,) = epoch_batches(
            faces.pictures,
            np.eye(7, dtype=np.float32)[faces.labels],
            batch_size=6,
            augmentation=Augmentation(mixup_alpha=0.4),
            seed=3,
            epoch=epoch,
            teachers=teachers,
        )
        return found

    turns = []
    for epoch in range(16):
        alone, labels = batch(epoch, NO_TEACHERS)
        pictures, taught = batch(epoch, teachers)
        np.testing.assert_array_equal(pictures, alone)
        seen = np.rint(pictures[..., 0]).astype(np.uint8)
        views = (seen, np.ascontiguousarray(seen[:, :, ::-1]))
        answers = [one.classify(view) for one in classifiers for view in views]
        apart = [np.abs((labels + answer) / 2 - taught).max() for answer in answers]
        assert np.sort(apart)[0] < 1e-5 < np.sort(apart)[1]
        turns.append(int(np.argmin(apart)))
    assert set(turns) == {0, 1, 2, 3}
    with pytest.raises(FerError, match="nowhere"):
        Teachers(["nowhere"], share=0.5)


def test_teachers_alone_answer_for_a_face_without_a_label():
    teachers = Teachers([str(model_folder("paper"))], share=0.25)
    pictures = noise_faces(3).pictures.astype(np.float32)
    label = np.eye(7, dtype=np.float32)[2]
    half = label / 2  # mixed with a face that has none
    rng = np.random.default_rng(1)
    targets = teachers.mixed(pictures, np.stack([np.zeros_like(label), half, label]), rng)
    np.testing.assert_allclose(targets.sum(axis=1), 1, atol=1e-5)
    views = (pictures.astype(np.uint8), pictures.astype(np.uint8)[:, :, ::-1].copy())
    answers = [create_classifier("paper").classify(view) for view in views]
    answer = min(answers, key=lambda one: np.abs(one[0] - targets[0]).max())
    np.testing.assert_allclose(targets[0], answer[0], atol=1e-5)
    np.testing.assert_allclose(targets[1], 0.75 * half + 0.625 * answer[1], atol=1e-5)
    np.testing.assert_allclose(targets[2], 0.75 * label + 0.25 * answer[2], atol=1e-5)
