"""`fer-desktop --version` names program, build and every shipped model."""

import json

from fer_desktop import __version__
from fer_desktop.cli import main
from fer_desktop.system import version


def test_version_names_program_and_build(capsys):
    assert main(["--version"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"fer-desktop {__version__}"
    assert lines[1].startswith("build: from source, Python 3.")


def test_every_model_is_named_with_the_digests_of_its_manifest(monkeypatch, tmp_path):
    for name, manifest in {
        "paper": {"name": "Paper", "sha256": "a" * 64},
        "cascade": {"name": "MTCNN", "version": "1.0.0", "networks": [{"sha256": "b" * 64}]},
    }.items():
        (tmp_path / "models" / name).mkdir(parents=True)
        (tmp_path / "models" / name / "model.json").write_text(json.dumps(manifest))
    monkeypatch.setattr(version, "resources_folder", lambda: tmp_path)
    assert version.model_lines() == [
        f"model cascade: MTCNN 1.0.0 (SHA-256 {'b' * 12})",
        f"model paper: Paper (SHA-256 {'a' * 12})",
    ]


def test_a_broken_manifest_is_named_and_hides_no_other(monkeypatch, tmp_path):
    (tmp_path / "models" / "broken").mkdir(parents=True)
    (tmp_path / "models" / "broken" / "model.json").write_text("{")
    monkeypatch.setattr(version, "resources_folder", lambda: tmp_path)
    (line,) = version.model_lines()
    assert line.startswith("model broken: unreadable manifest")
