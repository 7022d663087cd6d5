"""The table of commands."""

import importlib
import sys

import pytest

from training.cli import COMMANDS, main


def test_without_a_command_the_table_is_shown(capsys):
    assert main([]) == 2
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(name in shown for name in COMMANDS)


def test_an_unknown_command_is_refused(capsys):
    assert main(["trian"]) == 2
    assert "no command “trian”" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["train", "export", "evaluate", "compare", "figures"])
def test_the_main_commands_explain_themselves(name, capsys):
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    assert "usage: python -m training" in capsys.readouterr().out


def test_an_error_of_the_user_is_one_sentence(tmp_path, capsys):
    assert main(["evaluate", "no-such-model", "--data", str(tmp_path)]) == 2
    error = capsys.readouterr().err
    assert "no model “no-such-model”" in error and "Traceback" not in error


def test_a_file_where_a_folder_must_be_is_one_sentence(tmp_path, capsys):
    (tmp_path / "notes").write_text("")
    assert main(["compare", "--output", str(tmp_path / "notes" / "table.md")]) == 2
    error = capsys.readouterr().err
    assert "notes: " in error and "Choose another file or folder." in error


def test_a_missing_data_set_says_what_is_expected(tmp_path, capsys):
    assert main(["evaluate", "paper", "--data", str(tmp_path)]) == 2
    assert "fer2013.csv" in capsys.readouterr().err


def test_own_commands_have_what_the_table_promises():
    for module_name, summary in COMMANDS.values():
        if module_name.startswith("detection."):
            continue  # needs TensorFlow at import
        module = importlib.import_module(f"training.{module_name}")
        assert module.__doc__ and summary
        assert callable(module.add_arguments) and callable(module.run)


def test_a_missing_extra_is_one_sentence(monkeypatch, capsys):
    monkeypatch.delitem(sys.modules, "training.detection.convert_mtcnn", raising=False)
    monkeypatch.setitem(sys.modules, "joblib", None)  # as if it were not installed
    assert main(["convert-mtcnn", "--help"]) == 2
    assert "needs the package “joblib”" in capsys.readouterr().err
