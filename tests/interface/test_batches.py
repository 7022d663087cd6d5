"""Many sources by one call, with real worker processes."""

from pathlib import Path

import pytest

import fer_desktop
from fer_desktop.core.errors import InputError, ModelError, SettingsError
from fer_desktop.core.resources import resource

DEMO = resource("demo", "demo.mp4")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A folder with a good and a bad source, and the batch of both."""
    folder = tmp_path_factory.mktemp("batch")
    videos = folder / "videos"
    videos.mkdir()
    (videos / "good.mp4").symlink_to(DEMO)
    (videos / "bad.mp4").write_bytes(b"no video")
    return videos, folder / "out"


def test_one_that_fails_ends_no_other(made: tuple[Path, Path]) -> None:
    videos, out = made
    told: list[tuple[int, int | None]] = []
    result = fer_desktop.batch(
        videos, out, model="paper", workers=1, progress=lambda *counts: told.append(counts)
    )
    assert (result.done, result.kept) == (1, 0)
    assert [record.session for record in result.failed] == ["bad"]
    assert result.failed[0].reason
    assert told[0] == (0, 2)
    assert told[-1] == (2, 2)
    (session,) = [each for each in result.sessions() if each.name == "good"]
    assert session.folder == out / "good"
    assert len(session.table) > 100
    assert {path.name for path in result.files} >= {"jobs.csv"}
    again = fer_desktop.batch([videos], out, model="paper", workers=1)
    assert (again.done, again.kept, len(again.failed)) == (0, 1, 1)


def test_other_settings_are_refused_as_by_the_command(made: tuple[Path, Path]) -> None:
    videos, out = made
    with pytest.raises(SettingsError):
        fer_desktop.batch(videos, out, model="light", workers=1)


@pytest.mark.parametrize(
    ("arguments", "kind", "message"),
    [
        ({"sources": [3]}, InputError, "received int"),
        ({"sources": DEMO, "workers": 0}, InputError, "above 0; received 0"),
        ({"sources": DEMO, "exports": ("excel",)}, InputError, "no format 'excel'"),
        ({"sources": DEMO, "model": "resnet"}, ModelError, "no model “resnet”"),
        ({"sources": DEMO, "name_pattern": "{}"}, SettingsError, "name pattern"),
    ],
)
def test_senseless_arguments_are_named(
    tmp_path: Path, arguments: dict[str, object], kind: type[Exception], message: str
) -> None:
    with pytest.raises(kind, match=message):
        fer_desktop.batch(output=tmp_path / "out", **arguments)
    assert not (tmp_path / "out").exists()
