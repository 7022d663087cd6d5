"""Faces followed through the cascade, by the command."""

from helpers.made_data_sets import write_wider_face

from training.cli import main


def shares(printed: str) -> list[str]:
    """The cells of the table's last row, of all faces."""
    return printed.strip().splitlines()[-1].split()[3:]


def test_every_stage_still_has_the_one_face_of_each_picture(tmp_path, capsys):
    data = str(write_wider_face(tmp_path / "data", 2, ("val",)))
    assert main(["lost-faces", "--data", data]) == 0
    assert shares(capsys.readouterr().out) == ["2", *["100.0%"] * 8]


def test_what_a_gate_holds_back_no_later_stage_has(tmp_path, capsys):
    data = str(write_wider_face(tmp_path / "data", 1, ("val",)))
    assert main(["lost-faces", "--data", data, "--cascade", "rnet_threshold=1.1"]) == 0
    assert shares(capsys.readouterr().out) == ["1", *["100.0%"] * 2, *["0.0%"] * 6]
