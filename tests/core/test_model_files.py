"""Model files: a manifest that is read as it is, and files that must be those it names."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from fer_desktop.core.errors import ModelError
from fer_desktop.core.model_files import (
    MANIFEST,
    damaged_manifest,
    read_manifest_values,
    verified_bytes,
)


def test_a_manifest_is_read_as_it_is(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text('{"name": "any", "networks": {}}', encoding="utf-8")
    assert read_manifest_values(tmp_path) == {"name": "any", "networks": {}}


@pytest.mark.parametrize(
    ("text", "sentence"), [("{", "not valid JSON"), ("", "not valid JSON"), ("[]", "no.*object")]
)
def test_what_is_no_json_object_is_refused(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / MANIFEST).write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match=sentence):
        read_manifest_values(tmp_path)


def test_a_folder_without_a_manifest_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=tmp_path.name):
        read_manifest_values(tmp_path)


def test_a_file_must_have_the_digest_of_its_manifest(tmp_path: Path) -> None:
    file = tmp_path / "network.tflite"
    file.write_bytes(b"weights")
    assert verified_bytes(file, hashlib.sha256(b"weights").hexdigest()) == b"weights"
    with pytest.raises(ModelError, match="not the one its manifest describes") as caught:
        verified_bytes(file, "0" * 64)
    assert "Install" in caught.value.advice
    with pytest.raises(ModelError, match="cannot be read"):
        verified_bytes(tmp_path / "missing.tflite", "0" * 64)


def test_a_missing_field_is_named(tmp_path: Path) -> None:
    assert "'sha256'" in str(damaged_manifest(tmp_path, KeyError("sha256")))
    assert "too long" in str(damaged_manifest(tmp_path, ValueError("too long")))


PRINT_WHILE_LITERT_ALLOCATES = """
import os
from ai_edge_litert.interpreter import Interpreter
from fer_desktop.core.model_files import static_interpreter
from fer_desktop.core.resources import resource
allocate = Interpreter.allocate_tensors
def allocate_and_print(self):
    allocate(self)
    os.write(2, b"of another thread\\n")
Interpreter.allocate_tensors = allocate_and_print
content = resource("models", "paper", "model.tflite").read_bytes()
for size in (1, 2):
    assert static_interpreter(content, (size, 48, 48, 1)).get_input_details()
"""


def test_litert_prints_nothing_and_nobody_elses_line_is_lost() -> None:
    command = [sys.executable, "-c", PRINT_WHILE_LITERT_ALLOCATES]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "of another thread\n" * 2)


def test_an_interpreter_is_made_without_standard_error() -> None:
    quiet = PRINT_WHILE_LITERT_ALLOCATES.replace("    os.write", "    0 and os.write")
    subprocess.run([sys.executable, "-c", f"import os; os.close(2)\n{quiet}"], check=True)
