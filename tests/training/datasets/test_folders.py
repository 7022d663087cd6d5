"""FER-2013 as folders of pictures, on small generated trees."""

import cv2
import numpy as np
import pytest

from fer_desktop.core.frames import EMOTIONS
from training.datasets.folders import read_folders
from training.datasets.labelled import DatasetError
from training.datasets.training_data import DATASETS


def write(path, shape=(48, 48), value=100):
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.full(shape, value, np.uint8))


def test_folders_become_splits(tmp_path):
    write(tmp_path / "train" / "angry" / "1.png", value=10)
    write(tmp_path / "train" / "happy" / "2.png", value=20)
    write(tmp_path / "test" / "Surprise" / "3.png", value=30)
    (tmp_path / "train" / "angry" / ".DS_Store").write_text("left by a file manager")
    splits = read_folders(tmp_path)
    assert [EMOTIONS[label] for label in splits["Training"].labels] == ["anger", "happiness"]
    assert [EMOTIONS[label] for label in splits["PrivateTest"].labels] == ["surprise"]
    assert splits["PrivateTest"].pictures[0, 0, 0] == 30


def test_folders_without_a_public_test_hold_out_a_tenth(tmp_path):
    for number in range(20):
        write(tmp_path / "train" / "sad" / f"{number}.png", value=number)
    data = DATASETS["folders"](tmp_path)
    assert len(data.training) == 18 and len(data.validation) == 2
    both = [*data.training.pictures[:, 0, 0], *data.validation.pictures[:, 0, 0]]
    assert sorted(both) == list(range(20))


def test_what_is_held_out_has_no_copy_among_what_is_learned_from(tmp_path):
    for number in range(40):
        write(tmp_path / "train" / "sad" / f"{number}.png", value=number // 2)
    data = DATASETS["folders"](tmp_path)
    held_out = set(data.validation.pictures[:, 0, 0])
    assert held_out and not held_out & set(data.training.pictures[:, 0, 0])
    assert len(data.training) + len(data.validation) == 40


def test_a_part_of_the_folders_holds_every_class(tmp_path):
    for number in range(30):
        write(tmp_path / "train" / "sad" / f"{number}.png", value=number)
        write(tmp_path / "train" / "angry" / f"{number}.png", value=100 + number)
    assert set(DATASETS["folders"](tmp_path).limited(20).training.labels) == {0, 4}
    write(tmp_path / "validation" / "sad" / "1.png")
    assert set(DATASETS["folders"](tmp_path).limited(20).training.labels) == {0, 4}


@pytest.mark.parametrize(
    ("path", "shape", "reason"),
    [
        ("train/bored/1.png", (48, 48), "no class"),
        ("spare/angry/1.png", (48, 48), "no split"),
        ("train/angry/1.png", (64, 48), "48x64 pixels instead of 48x48"),
    ],
)
def test_a_bad_folder_or_picture_is_refused(tmp_path, path, shape, reason):
    write(tmp_path / path, shape)
    with pytest.raises(DatasetError, match=reason):
        read_folders(tmp_path)


def test_a_file_that_is_no_picture_is_refused(tmp_path):
    write(tmp_path / "train" / "angry" / "1.png")
    (tmp_path / "train" / "angry" / "1.png").write_bytes(b"nothing")
    with pytest.raises(DatasetError, match=r"1\.png is not a picture"):
        read_folders(tmp_path)


def test_two_folders_for_one_split_are_refused(tmp_path):
    write(tmp_path / "publictest" / "angry" / "1.png")
    write(tmp_path / "validation" / "angry" / "2.png")
    with pytest.raises(DatasetError, match="validation is the second folder for PublicTest"):
        read_folders(tmp_path)


def test_a_file_of_another_kind_is_refused(tmp_path):
    write(tmp_path / "train" / "angry" / "1.png")
    (tmp_path / "train" / "angry" / "2.webp").write_bytes(b"RIFF")
    with pytest.raises(DatasetError, match=r"2\.webp is none of"):
        read_folders(tmp_path)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".bmp"])
def test_half_a_picture_is_refused(tmp_path, suffix):
    file = tmp_path / "train" / "angry" / f"1{suffix}"
    file.parent.mkdir(parents=True)
    noise = np.random.default_rng(1).integers(0, 256, (48, 48), dtype=np.uint8)
    cv2.imwrite(str(file), noise)
    assert len(read_folders(tmp_path)["Training"]) == 1
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])
    with pytest.raises(DatasetError, match=rf"1\{suffix} is (cut off|not a picture)"):
        read_folders(tmp_path)
