"""The look for wheels, in a registry of one package in a folder."""

import hashlib
import zipfile

import pytest
import wheels

WHEEL = "windowsonly-1-py3-none-win_amd64.whl"


@pytest.fixture
def registry(monkeypatch, tmp_path):
    """A registry whose one package has a wheel for Windows only; yields the pin."""
    folder = tmp_path / "simple" / "windowsonly"
    folder.mkdir(parents=True)
    with zipfile.ZipFile(folder / WHEEL, "w") as wheel:
        info = "windowsonly-1.dist-info"
        wheel.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: windowsonly\nVersion: 1\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-win_amd64\n")
        wheel.writestr(f"{info}/RECORD", "")
    digest = hashlib.sha256((folder / WHEEL).read_bytes()).hexdigest()
    (folder / "index.html").write_text(f'<a href="{WHEEL}#sha256={digest}">{WHEEL}</a>')
    monkeypatch.setattr(wheels, "CONSTRAINTS", tmp_path)
    monkeypatch.setattr(wheels, "SETS", ("pins.txt",))
    monkeypatch.setattr(wheels, "uv_settings", dict)
    monkeypatch.setenv("UV_DEFAULT_INDEX", (tmp_path / "simple").as_uri())
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    return f"windowsonly==1{{}} --hash=sha256:{digest}\n"


def test_a_missing_wheel_fails(registry, tmp_path, capsys):
    (tmp_path / "pins.txt").write_text(registry.format(""))
    assert wheels.main() == 1
    output = capsys.readouterr().err
    assert "wheels: Linux (x86_64, glibc 2.35), Python 3.13:\n" in output
    assert "windowsonly==1" in output
    assert "wheels: Windows" not in output


def test_a_package_of_one_system_is_looked_for_there_only(registry, tmp_path, capsys):
    (tmp_path / "pins.txt").write_text(registry.format(" ; sys_platform == 'win32'"))
    assert wheels.main() == 0
    assert capsys.readouterr().out.startswith("wheels: all there for Python 3.11, 3.12, 3.13 on W")


def test_no_registry_is_told(registry, tmp_path, capsys, monkeypatch):
    (tmp_path / "pins.txt").write_text(registry.format(""))
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple")
    assert wheels.main() == 0
    output = capsys.readouterr().out
    assert output == "wheels: NOT LOOKED FOR, since no package registry answers here.\n"


def test_every_package_has_one_version():
    for file in wheels.CONSTRAINTS.glob("*.txt"):
        lines = [line for line in file.read_text().splitlines() if line[0].isalnum()]
        packages = [line.partition("==")[0] for line in lines]
        assert len(packages) == len(set(packages)) > 0, file.name
