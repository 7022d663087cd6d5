"""FER-2013 and FER+ as files: what is right is read, what is wrong is refused with its row."""

import gzip
import lzma

import numpy as np
import pytest

from training.datasets.data_folder import DataFolder
from training.datasets.fer2013 import read_fer2013
from training.datasets.ferplus import read_ferplus
from training.datasets.labelled import DatasetError

PICTURE = np.arange(48 * 48).reshape(48, 48) % 256


def pixels(values=PICTURE) -> str:
    return " ".join(str(value) for value in np.ravel(values))


def csv(*rows: tuple[object, str, str]) -> str:
    return "emotion,pixels,Usage\n" + "".join(f"{a},{b},{c}\n" for a, b, c in rows)


GOOD = csv(
    (0, pixels(), "Training"),
    (6, pixels(255 - PICTURE), "PublicTest"),
    (3, pixels(), "PrivateTest"),
    (1, pixels(), "Training"),
)


@pytest.mark.parametrize("suffix", [".csv", ".csv.gz", ".csv.xz"])
def test_the_three_splits_are_read(tmp_path, suffix):
    path = tmp_path / f"fer2013{suffix}"
    pack = {".csv": bytes, ".csv.gz": gzip.compress, ".csv.xz": lzma.compress}[suffix]
    path.write_bytes(pack(GOOD.encode()))
    splits = read_fer2013(path)
    assert splits["Training"].labels.tolist() == [0, 1]
    assert splits["Training"].rows.tolist() == [0, 3]
    assert splits["PublicTest"].rows.tolist() == [1]
    np.testing.assert_array_equal(splits["PrivateTest"].pictures[0], PICTURE)
    np.testing.assert_array_equal(splits["PublicTest"].pictures[0], 255 - PICTURE)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ((0, "1 2 3", "Training"), "3 pixels instead of 2304"),
        ((0, pixels() + " 7", "Training"), "2305 pixels"),
        ((0, pixels(PICTURE + 1), "Training"), "outside 0 to 255"),
        ((0, pixels(PICTURE - 1), "Training"), "outside 0 to 255"),
        ((0, pixels() + " x", "Training"), "not whole numbers"),
        ((0, pixels().replace(" 9 ", " 9.5 ", 1), "Training"), "not whole numbers"),
        ((0, "", "Training"), "no pixels"),
        ((7, pixels(), "Training"), "unknown label 7"),
        ((-1, pixels(), "Training"), "unknown label -1"),
        (("happy", pixels(), "Training"), "unknown label happy"),
        (("", pixels(), "Training"), "unknown label"),
        ((0, pixels(), "Testing"), "unknown usage “Testing”"),
        ((0, pixels(), ""), "unknown usage"),
    ],
)
def test_a_bad_row_is_refused_with_its_number(tmp_path, row, reason):
    path = tmp_path / "fer2013.csv"
    path.write_text(csv((2, pixels(), "Training"), row, (3, pixels(), "Training")))
    with pytest.raises(DatasetError, match=f"row 1: .*{reason}"):
        read_fer2013(path)


def test_other_tables_are_refused(tmp_path):
    path = tmp_path / "fer2013.csv"
    path.write_text("label,pixels,Usage\n0,1 2,Training\n")
    with pytest.raises(DatasetError, match="no column “emotion”"):
        read_fer2013(path)


DAMAGED_GZIP = bytearray(gzip.compress(GOOD.encode()))
DAMAGED_GZIP[40:60] = bytes(20)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("missing.csv", None),
        ("broken.csv.xz", b"broken"),
        ("damaged.csv.gz", bytes(DAMAGED_GZIP)),
        ("empty.csv", b""),
    ],
)
def test_unreadable_files_are_refused(tmp_path, name, content):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(DatasetError, match="cannot be read"):
        read_fer2013(tmp_path / name)


FERPLUS_HEADER = (
    "Usage,Image name,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF\n"
)


def test_votes_come_in_the_order_of_emotions(tmp_path):
    path = tmp_path / "fer2013new.csv"
    path.write_text(
        FERPLUS_HEADER + "Training,a.png,4,0,0,1,3,2,0,0,0,0\n" + "Training,,0,0,0,0,0,0,0,0,0,10\n"
    )
    votes, is_face = read_ferplus(path)
    np.testing.assert_allclose(votes, [[0.3, 0.2, 0, 0, 0.1, 0, 0.4], [0] * 7])
    assert is_face.tolist() == [True, False]


@pytest.mark.parametrize("vote", ["x", "-3", "11", "2.5", ""])
def test_a_bad_vote_is_refused_with_its_row(tmp_path, vote):
    path = tmp_path / "fer2013new.csv"
    good = "Training,a.png,4,0,0,1,3,2,0,0,0,0\n"
    path.write_text(FERPLUS_HEADER + good + f"Training,b.png,4,0,0,1,{vote},2,0,0,0,0\n")
    with pytest.raises(DatasetError, match=r"row 1: .*no number of votes from 0 to 10"):
        read_ferplus(path)


def test_votes_belong_to_the_rows_of_the_pictures(tmp_path):
    folder = tmp_path / "fer2013"
    folder.mkdir()
    (folder / "fer2013.csv").write_text(GOOD)
    votes = [f"Training,,{row},0,0,0,{10 - row},0,0,0,0,0\n" for row in range(3)]
    with pytest.raises(DatasetError, match=r"fer2013new\.csv cannot be read"):
        DataFolder(tmp_path).training_set()
    (folder / "fer2013new.csv").write_text(FERPLUS_HEADER + "".join(votes))
    with pytest.raises(DatasetError, match="has 3 rows, FER-2013 has 4"):
        DataFolder(tmp_path).training_set()
    votes.append("Training,,3,0,0,0,2,0,0,0,0,5\n")  # half of the taggers saw no face
    (folder / "fer2013new.csv").write_text(FERPLUS_HEADER + "".join(votes))
    training, found = DataFolder(tmp_path).training_set()
    assert training.rows.tolist() == [0]
    np.testing.assert_allclose(found, [[1, 0, 0, 0, 0, 0, 0]])


def test_a_split_without_rows_is_refused(tmp_path):
    folder = tmp_path / "fer2013"
    folder.mkdir()
    (folder / "fer2013.csv").write_text(csv((0, pixels(), "Training")))
    with pytest.raises(DatasetError, match="no row of PublicTest"):
        DataFolder(tmp_path).split("PublicTest")
