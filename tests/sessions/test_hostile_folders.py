"""A session folder from somebody else: one thing in it is wrong, and nothing breaks.

Every command and reader of sessions runs over it. Allowed is an error that the program explains;
never another exception, a hang, a changed file outside, a link followed or an escape sequence
on the terminal. FER_DESKTOP_FUZZ=2000 tries so many folders instead of the usual number.
"""

import contextlib
import csv
import hashlib
import io
import json
import os
import shutil
import socket
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from helpers.session_fakes import make_description, record
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fer_desktop import cli
from fer_desktop.core import files
from fer_desktop.core.errors import FerError
from fer_desktop.export.clearing import clear_session
from fer_desktop.export.formats import FORMATS, export
from fer_desktop.human_check.check import HumanCheck
from fer_desktop.report.page import write_report
from fer_desktop.sessions import names
from fer_desktop.sessions.corrections.edit_kinds import (
    AddMarker,
    ExcludeRange,
    MergeFaces,
    RenameFace,
    SplitFace,
)
from fer_desktop.sessions.corrections.edits import Edits, open_corrected
from fer_desktop.sessions.library import delete_session, list_sessions, session_files
from fer_desktop.sessions.reading import find_videos, open_session
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from fer_desktop.sessions.recovery import find_unfinished, recover
from fer_desktop.sessions.replay import Replay, timeline_of
from fer_desktop.sessions.thumbnail import read_thumbnail

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="folders hold neither pipes nor links"),
    pytest.mark.timeout(120 + int(os.environ.get("FER_DESKTOP_FUZZ", "0"))),
]
EXAMPLES = int(os.environ.get("FER_DESKTOP_FUZZ", "200"))
LABELS = [["happiness", "fear"], ["happiness"], [], ["anger", "fear"], ["neutral"], ["neutral"]]
USED_FORMATS = [name for name in FORMATS if name != "mp4" or "FER_DESKTOP_FUZZ" in os.environ]
"""The video takes most of the time."""

JSON_FILES = ("session.json", "run.json", "edits.json")
TABLES = ("timeline.csv", "markers.csv", "resources.csv", "human_check.csv")
ALL_FILES = (*JSON_FILES, *TABLES, "video.mkv", "video_annotated.mkv", "README.txt")
PLACES = (
    *ALL_FILES,
    *(f"{name}.new" for name in ALL_FILES),
    ".reserve",
    ".lock",
    ".fer-desktop-0123456789abcdef.new",
    "export",
    "export/report.html",
    "export/s_scores.csv",
    "export/s_scores.csv.new",
    "anything",
)
EVIL = "\x1b]0;gone\x07<img src=http://192.0.2.1/x>{0} {name} %s\u202e=1+1"

values: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from(
        [None, True, -1, 0, 2**53 + 1, 10**25, -0.5, 1e-300, 1e300, "", " ", EVIL, "\ud800",
         "../../outside", "/etc/passwd", "http://192.0.2.1/a.mkv", "//192.0.2.1/share/a.mkv",
         "diary.docx", "x" * 50_000, [], {}, [[[[[[[[[[[[1]]]]]]]]]]]], [EVIL] * 50,
         {"a": {"b": {}}}, "0001-01-01", "recording", "2026-11-23T09:05:07+99:00"]
    ),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=20),
)  # fmt: skip
raw_texts = st.sampled_from(
    [b"", b"\xef\xbb\xbf{}", b"[" * 50_000, b'{"a":' * 30_000, b"\x00" * 2_000, b"\xff\xfe",
     b"1" * 5_000, b'{"done": [NaN], "undone": []}', b"null", b"[]", b"{", b'"\\ud800"', b"-",
     b'{"format": "fer-desktop session"}', b"\n" * 5_000, b"timestamp,name\nnan,x\n",
     b"timestamp,name\n-5,x\n1e999,y\n", b'timestamp,name\n1,"', b"timestamp,name\n1\n"]
)  # fmt: skip
cells = st.one_of(
    st.sampled_from(
        ["", "nan", "inf", "-1", "1e400", "-0.5", "2", "1" * 400, "=1+1", EVIL.replace(",", ""),
         "\x00", "9" * 18, "1e17", "0.5", "x" * 200_000, "\ufeff1", "١"]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
)  # fmt: skip
edit_values = st.lists(
    st.one_of(
        values,
        st.builds(
            lambda kind, more: {"edit": kind, **more},
            st.sampled_from(["RenameFace", "MergeFaces", "SplitFace", "ExcludeRange",
                             "IncludeRange", "AddMarker", "RemoveMarker", "ChangeMarker", "None"]),
            st.dictionaries(
                st.sampled_from(["face_id", "into", "new_face_id", "timestamp", "new_timestamp",
                                 "start_s", "end_s", "name", "new_name", "reason"]),
                values,
            ),
        ),
    ),
    max_size=4,
)  # fmt: skip


@dataclass(frozen=True)
class Change:
    """One wrong thing in a folder."""

    what: str
    how: tuple[Any, ...]

    def apply(self, folder: Path, outside: Path) -> None:
        CHANGES[self.what](folder, outside, *self.how)


def replace_field(folder: Path, _outside: Path, name: str, place: int, value: Any) -> None:
    path = folder / name
    content = json.loads(path.read_text(encoding="utf-8"))
    places = list(_places(content))
    holder, key = places[place % len(places)]
    holder[key] = value
    path.write_text(json.dumps(content), encoding="utf-8")


def rename_field(folder: Path, _outside: Path, name: str, place: int, new: str) -> None:
    path = folder / name
    content = json.loads(path.read_text(encoding="utf-8"))
    groups = [(holder, key) for holder, key in _places(content) if isinstance(holder, dict)]
    holder, key = groups[place % len(groups)]
    holder[new] = holder.pop(key)
    path.write_text(json.dumps(content), encoding="utf-8")


def _places(content: Any) -> Iterator[tuple[Any, Any]]:
    """Every value of a JSON text, by its holder and key."""
    inside = content.items() if isinstance(content, dict) else enumerate(content)
    for key, value in list(inside):
        yield content, key
        if isinstance(value, dict | list):
            yield from _places(value)


def replace_content(folder: Path, _outside: Path, name: str, content: bytes) -> None:
    (folder / name).write_bytes(content)


def replace_cell(folder: Path, _outside: Path, name: str, row: int, column: int, cell: str) -> None:
    path = folder / name
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"))))
    cells_of_row = rows[row % len(rows)]
    cells_of_row[column % len(cells_of_row)] = cell
    with path.open("w", newline="", encoding="utf-8", errors="replace") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def replace_edits(folder: Path, _outside: Path, done: list[Any], undone: list[Any]) -> None:
    values = json.dumps({"done": done, "undone": undone})
    (folder / "edits.json").write_text(values, encoding="utf-8")


def replace_with_link(folder: Path, outside: Path, name: str, target: str) -> None:
    path = _cleared(folder / name)
    path.symlink_to(outside / target if target else folder / "loop")
    if not target:
        (folder / "loop").symlink_to(path)


def replace_with_special(folder: Path, _outside: Path, name: str, kind: str) -> None:
    path = _cleared(folder / name)
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        with socket.socket(socket.AF_UNIX) as server, contextlib.chdir(path.parent):
            server.bind(path.name)


def _cleared(path: Path) -> Path:
    if path.is_dir():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)
    path.parent.mkdir(exist_ok=True)
    return path


CHANGES: dict[str, Callable[..., None]] = {
    function.__name__: function
    for function in (
        replace_field,
        rename_field,
        replace_content,
        replace_cell,
        replace_edits,
        replace_with_link,
        replace_with_special,
    )
}
numbers = st.integers(0, 200)
changes = st.one_of(
    st.builds(Change, st.just("replace_field"),
              st.tuples(st.sampled_from(JSON_FILES), numbers, values)),
    st.builds(Change, st.just("replace_field"),
              st.tuples(st.just("session.json"), numbers, values)),
    st.builds(Change, st.just("rename_field"),
              st.tuples(st.sampled_from(JSON_FILES), numbers,
                        st.sampled_from(["", "../../x.mkv", "diary.docx", EVIL, "a" * 3_000]))),
    st.builds(Change, st.just("replace_content"),
              st.tuples(st.sampled_from(ALL_FILES), raw_texts)),
    st.builds(Change, st.just("replace_cell"),
              st.tuples(st.sampled_from(TABLES), numbers, numbers, cells)),
    st.builds(Change, st.just("replace_edits"), st.tuples(edit_values, edit_values)),
    st.builds(Change, st.just("replace_with_link"),
              st.tuples(st.sampled_from(PLACES),
                        st.sampled_from(["secret.csv", "secret.json", "video.mkv", "inside",
                                         "missing", ""]))),
    st.builds(Change, st.just("replace_with_special"),
              st.tuples(st.sampled_from(PLACES), st.sampled_from(["pipe", "folder", "socket"]))),
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def _without_waiting_for_the_disk() -> Iterator[None]:
    """No power is cut here, and a disk that is waited for is most of the time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "sync", lambda descriptor: None)
        patch.setattr(files, "sync_folder", lambda folder: None)
        yield


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`good` is a session with everything in it, `outside` what nobody may touch."""
    home = tmp_path_factory.mktemp("hostile")
    options = RecordingOptions(("clean", "annotated"))
    record(home / "good", LABELS, markers={2: "stimulus"}, options=options)
    Edits.load(home / "good").add(
        RenameFace(1, "Ann"), AddMarker(0.1, "late"), ExcludeRange(0.0, 0.05, 2)
    )
    corrected = open_corrected(open_session(home / "good"))
    check = HumanCheck.begin(corrected, count=3, seed=1)
    item = check.next_item()
    assert item is not None
    check.answer(item, "happiness")
    export(corrected, "csv", home / "good" / "export")
    outside = home / "outside"
    (outside / "inside").mkdir(parents=True)
    for name in ("timeline.csv", "markers.csv", "video.mkv", "session.json"):
        shutil.copy(home / "good" / name, outside / "inside")
    shutil.copy(home / "good" / "timeline.csv", outside / "secret.csv")
    shutil.copy(home / "good" / "session.json", outside / "secret.json")
    shutil.copy(home / "good" / "video.mkv", outside / "video.mkv")
    return home


def digest(folder: Path) -> str:
    """Of all names and contents below a folder."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        found.update(str(path.relative_to(folder)).encode())
        found.update(path.read_bytes() if path.is_file() else b"")
    return found.hexdigest()


def use(folder: Path) -> None:
    """What the window and the commands do with a session, short of deleting it."""
    for entry in list_sessions(folder.parent):
        assert entry.words is not None
        assert entry.duration_s is not None
        assert entry.recorded_at is None or entry.recorded_at.year
    with explained():
        read_thumbnail(folder)
    for unfinished in find_unfinished(folder.parent):
        with explained():
            recover(unfinished)
    with explained():
        review(folder)


def review(folder: Path) -> None:
    session = open_session(folder)
    edits = Edits.of(session)
    for kind in (RenameFace(1, EVIL), MergeFaces(2, 1), SplitFace(1, 0.2, 9), AddMarker(0.3, EVIL)):
        with explained():
            edits.add(kind)
    corrected = edits.apply(session)
    timeline_of(corrected.table)
    for analysis in Replay(corrected.table).analyses():
        assert all(face.box.width == face.box.width for face in analysis.faces)
    with explained():
        find_videos(session)
    with explained():
        check = HumanCheck.load(corrected)
        item = check.next_item() if check else None
        if check and item:
            check.answer(item, "fear")
    for name in USED_FORMATS:
        with explained():
            export(corrected, name, folder / names.EXPORTS, overwrite=True)
    with explained():
        write_report(corrected, folder / "export" / "report.html", check=HumanCheck.load(corrected))


@contextlib.contextmanager
def explained() -> Iterator[None]:
    """An error that the program explains in one sentence is an answer."""
    try:
        yield
    except FerError as error:
        assert 0 < len(error.text) < 2_000


def printed(*arguments: str) -> str:
    """What a command prints to both outputs."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        assert cli.main([*arguments]) in {0, 2}
    return out.getvalue()


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    print_blob=True,
)
@given(change=changes, unfinished=st.booleans(), last=st.sampled_from(["withdraw", "overwrite"]))
def test_a_hostile_folder_breaks_nothing(
    home: Path, change: Change, unfinished: bool, last: str
) -> None:
    root = home / "sessions"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(home / "good", root / "s")
    shutil.copytree(home / "good", root / "t")
    before, before_good = digest(home / "outside"), digest(root / "t")
    folder = root / "s"
    if unfinished:
        path = folder / "session.json"
        path.write_text(path.read_text().replace('"complete"', '"recording"'))
    (folder / "diary.docx").write_text("mine")
    (root / "s.new").write_text("a neighbour")
    change.apply(folder, home / "outside")

    texts = [printed("sessions", "list", "--folder", str(root))]
    assert "t\t" in texts[0]  # the others stay usable
    texts.append(printed("export", str(folder), "--format", "csv", "--overwrite"))
    texts.append(printed("report", str(folder), "--overwrite"))
    use(folder)
    texts.append(printed("sessions", "recover", "--folder", str(root)))
    with explained():
        if last == "withdraw":
            session_files(folder)
            delete_session(folder)
        else:
            clear_session(folder, None, ["video.mkv"])
            SessionRecorder(folder, make_description(), RecordingOptions(("clean",))).stop()

    assert "\x1b" not in "".join(texts)
    assert "\u202e" not in "".join(texts)
    assert digest(home / "outside") == before
    assert digest(root / "t") == before_good
    assert (folder / "diary.docx").read_text() == "mine"
    assert (root / "s.new").read_text() == "a neighbour"


def test_a_video_whose_names_are_no_text_is_still_read(home: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(home / "good", tmp_path / "s"))
    path = folder / "video.mkv"
    data = path.read_bytes()
    assert b"ENCODER" in data
    path.write_bytes(data.replace(b"ENCODER", b"ENC\xb1DER"))
    assert "video.mkv" in [video.path.name for video in find_videos(open_session(folder))]
    assert read_thumbnail(folder) is not None
    described = folder / "session.json"
    described.write_text(described.read_text().replace('"complete"', '"recording"'))
    recovered = recover(folder).description
    assert recovered is not None
    assert recovered.videos["video.mkv"].written == len(LABELS)
