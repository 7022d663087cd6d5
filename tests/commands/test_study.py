"""`fer-desktop study`, as a person types it."""

from pathlib import Path

import pytest
from helpers.session_fakes import HAPPY
from helpers.studies import record_session

from fer_desktop import cli


def study(*words: str | Path) -> int:
    return cli.main(["study", *map(str, words)])


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))


def test_from_nothing_to_results_and_a_withdrawal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "films"
    words = ("--title", "Films", "--condition", "film=calm,funny", "--group", "age=scale")
    assert study("new", folder, *words, "--participants", "P01", "Anna") == 0
    assert "looks like a name" in capsys.readouterr().err
    smile = [["neutral"]] * 10 + [HAPPY] * 10
    for code in ("P01", "P02"):
        for film in ("calm", "funny"):
            session = record_session(
                tmp_path / f"{code}-{film}", code, smile, {"scene": (0.5, 1.5)}
            )
            more = ["--new-participant", code] if (code, film) == ("P02", "calm") else []
            assert study("add", folder, session, "--participant", code, "--set", f"film={film}",
                         *more) == 0  # fmt: skip
    capsys.readouterr()
    assert study("show", folder) == 0
    shown = capsys.readouterr().out
    assert "P02\t2 sessions" in shown
    assert "film of the session: calm / funny" in shown
    assert study("results", folder, "--by", "film") == 0
    assert str(folder / "results" / "results.html") in capsys.readouterr().out
    assert study("withdraw", folder, "P02", "--yes") == 0
    told = capsys.readouterr().out
    assert "sessions/P02-calm/timeline.csv" in told
    assert "results/wide.csv (made anew" in told
    assert "Deleted P02: 2 sessions" in told
    assert not (folder / "results" / "wide.csv").exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["show", "nowhere"], "holds no study"),
        (["results", "nowhere"], "holds no study"),
        (["withdraw", "nowhere", "P01", "--yes"], "holds no study"),
        (["new", "s", "--condition", "film"], "is no variable"),
        (["new", "s", "--participants", "a b"], "is no participant code"),
        (["add", "nowhere", "x"], "holds no study"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert study(*words) == 2
    told = capsys.readouterr().err
    assert sentence in told
    assert "Traceback" not in told


def test_what_is_missing_or_unknown_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "s"
    assert study("new", folder, "--participants", "P01") == 0
    session = record_session(tmp_path / "talk", "P01", [HAPPY])
    for words, sentence in (
        (["add", folder], "nothing to add"),
        (["add", folder, session], "Whose sessions"),
        (["add", folder, session, "--participant", "P09"], "P09 is no participant"),
        (["add", folder, session, "--participant", "P01", "--set", "x"], "not NAME=VALUE"),
        (["add", folder, session, "--participant", "P01", "--set", "x=1"], "no variable “x”"),
        (["withdraw", folder, "P09", "--yes"], "P09 is no participant"),
        (["withdraw", folder, "P01"], "Nobody can be asked"),
        (["results", folder], "has no session yet"),
        (["results", folder, "--least-coverage", "7"], "least coverage"),
        (["new", folder], "already holds a study"),
    ):
        assert study(*words) == 2
        assert sentence in capsys.readouterr().err
    assert session.exists()
