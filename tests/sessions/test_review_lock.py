"""A session that a person has open is seen to be so, by as many as look at it."""

from pathlib import Path

from helpers.session_fakes import HAPPY, record

from fer_desktop.sessions.liveness import is_being_recorded
from fer_desktop.sessions.review_lock import ReviewLock, is_being_reviewed


def test_two_may_look_and_the_last_one_frees_it(tmp_path: Path) -> None:
    record(tmp_path / "s", [HAPPY])
    assert not is_being_reviewed(tmp_path / "s")
    first, second = ReviewLock(tmp_path / "s"), ReviewLock(tmp_path / "s")
    assert is_being_reviewed(tmp_path / "s")
    assert not is_being_recorded(tmp_path / "s")
    first.release()
    first.release()
    assert is_being_reviewed(tmp_path / "s")
    second.release()
    assert not is_being_reviewed(tmp_path / "s")


def test_what_is_no_session_has_no_sign(tmp_path: Path) -> None:
    ReviewLock(tmp_path / "none").release()
    assert not is_being_reviewed(tmp_path / "none")
