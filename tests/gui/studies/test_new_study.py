"""A study begins with a title, some variables and codes."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from fer_desktop.gui.studies.new_study import NewStudyDialog
from fer_desktop.studies.study import Level, Scope, Variable, VariableKind
from fer_desktop.studies.study_file import read_study


def test_what_is_filled_in_becomes_the_study(qtbot: QtBot, home: Path) -> None:
    dialog = NewStudyDialog()
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.title, "Films & more")
    assert Path(dialog.place.text()) == home / "studies" / "Films-more"
    qtbot.keyClicks(dialog.people, "P01, P02;P03")
    for (name, scope, values), (given, at, levels) in zip(
        dialog.variables,
        (("condition", 0, "calm, funny"), ("group", 1, "a,b"), ("age", 1, "number")),
        strict=True,
    ):
        qtbot.keyClicks(name, given)
        scope.setCurrentIndex(at)
        qtbot.keyClicks(values, levels)
    dialog.begin.click()
    assert dialog.folder is not None
    study = read_study(dialog.folder)
    assert study.title == "Films & more"
    assert [p.code for p in study.participants] == ["P01", "P02", "P03"]
    assert study.variables == (
        Variable("condition", levels=(Level("calm"), Level("funny"))),
        Variable("group", scope=Scope.PARTICIPANT, levels=(Level("a"), Level("b"))),
        Variable("age", VariableKind.SCALE, Scope.PARTICIPANT),
    )


def test_what_cannot_be_is_told_and_can_be_mended(qtbot: QtBot, home: Path) -> None:
    dialog = NewStudyDialog()
    qtbot.addWidget(dialog)
    dialog.begin.click()
    assert "needs a title" in dialog.message.text()
    qtbot.keyClicks(dialog.title, "T")
    assert dialog.message.text() == ""
    qtbot.keyClicks(dialog.variables[0][0], "my condition")
    dialog.begin.click()
    assert "cannot name a variable" in dialog.message.text()
    dialog.variables[0][0].clear()
    qtbot.keyClicks(dialog.people, "Anna")
    dialog.begin.click()
    assert "looks like a name" in dialog.message.text()
    assert dialog.folder is None
    dialog.begin.click()
    assert dialog.folder == home / "studies" / "T"
    again = NewStudyDialog()
    qtbot.addWidget(again)
    qtbot.keyClicks(again.title, "T")
    again.begin.click()
    assert "already holds a study" in again.message.text()
