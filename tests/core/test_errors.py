"""A sentence shows its values as they are: what a person wrote is never a template."""

import ast
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import fer_desktop
from fer_desktop.core.errors import FerError, Sentence, lack_of_memory, unexpected

user_texts = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["trial {1}", "50 {%", "{", "}", "{}", "{name}", "{{x}}", "{name!r:>9}", "%s"]),
)


@given(name=user_texts, other=user_texts)
def test_values_are_shown_as_they_are(name: str, other: str) -> None:
    assert str(Sentence("“{name}” and {other}.", name=name, other=other)) == (
        f"“{name}” and {other}."
    )
    nested = FerError("No: {reason}", reason=Sentence("it is {name}", name=name))
    assert str(nested) == f"No: it is {name}"


@given(user_texts, user_texts)
def test_braces_in_a_template_break_nothing(template: str, value: str) -> None:
    assert isinstance(str(Sentence(template, other=value)), str)
    assert str(Sentence(template)) == template


def test_values_may_say_how_they_are_shown() -> None:
    assert str(Sentence("{a:g} {b:.2f} {c!r} {d}", a=2.0, b=1 / 3, c="x", d=None)) == (
        "2 0.33 'x' None"
    )


def test_no_template_holds_a_value() -> None:
    """A text that is formatted is written out in the program, so that nobody else's is."""
    wrong = []
    for path in Path(fer_desktop.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            function = node.func
            formats = isinstance(function, ast.Attribute) and function.attr == "format"
            if formats and isinstance(function.value, ast.JoinedStr):
                wrong.append(f"{path}:{node.lineno}")
            sentence = isinstance(function, ast.Name) and function.id.endswith(
                ("Error", "Sentence")
            )
            templates = [arg for arg in node.args if isinstance(arg, ast.JoinedStr)]
            if sentence and templates and any(keyword.arg for keyword in node.keywords):
                wrong.append(f"{path}:{node.lineno}")
    assert wrong == []


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        OSError(12, "Cannot allocate memory"),
        ImportError("libaom.so.3: failed to map segment from shared object"),
        RuntimeError("can't start new thread"),
    ],
)
def test_little_memory_is_called_so(error: Exception) -> None:
    assert unexpected(error).text.startswith("There is too little memory")


def test_a_defect_is_not_called_little_memory() -> None:
    assert lack_of_memory(ValueError("no")) is None
    assert "ValueError: no" in unexpected(ValueError("no")).text


values = st.recursive(
    st.one_of(user_texts, st.integers(), st.floats(), st.none(), st.just(Path("/videos/a.mp4"))),
    lambda inner: st.builds(Sentence, user_texts, name=inner, other=inner),
    max_leaves=3,
)


@given(user_texts, values)
def test_a_sentence_outlives_a_file(template: str, value: object) -> None:
    said = Sentence(template + " {name}", name=value)
    kept = Sentence.from_values(json.loads(json.dumps(said.to_values(), allow_nan=False)))
    assert str(kept) == str(said)
    assert kept.translated(str.upper) == said.translated(str.upper)


def test_an_error_within_a_sentence_stays_translatable() -> None:
    inner = FerError("{name} is empty.", "Copy it again.", name="a.mp4")
    kept = Sentence.from_values(Sentence("Not done: {reason}", reason=inner).to_values())
    german = {
        "Not done: {reason}": "Nicht gemacht: {reason}",
        "{name} is empty.": "{name} ist leer.",
    }
    assert kept.translated(lambda text: german.get(text, text)) == (
        "Nicht gemacht: a.mp4 ist leer. Copy it again."
    )


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        {},
        {"template": 3, "values": {}},
        {"template": "a", "values": []},
        {"template": "a", "values": {"b": [1]}},
        {"template": "a", "values": {"b": {"template": "c"}}},
    ],
)
def test_what_is_no_sentence_is_refused(wrong: object) -> None:
    with pytest.raises(ValueError, match="template"):
        Sentence.from_values(wrong)


def test_sentences_that_lie_too_deep_are_refused() -> None:
    values: object = "x"
    for _ in range(10):
        values = {"template": "{a}", "values": {"a": values}}
    with pytest.raises(ValueError, match="template"):
        Sentence.from_values(values)


def test_errors_within_errors_stay_within_what_can_be_read() -> None:
    error: FerError = FerError("It is {what}.", "Mend it.", what="broken")
    for _ in range(8):
        error = FerError("Not done: {reason}", "Try again.", reason=error)
    (said, _advice) = error.sentences
    assert str(Sentence.from_values(said.to_values())) == str(said)


def test_a_sentence_that_would_grow_without_end_is_refused() -> None:
    values: object = "a" * 6_000
    for _ in range(3):
        values = {"template": "{a}" * 6_000, "values": {"a": values}}
    with pytest.raises(ValueError, match="too long"):
        Sentence.from_values(values)


def test_a_number_that_has_no_such_form_is_refused() -> None:
    with pytest.raises(ValueError, match="too large"):
        Sentence.from_values({"template": "{x:f}", "values": {"x": 10**400}})
    assert str(Sentence.from_values({"template": "{x:c}", "values": {"x": 99999999}})) == "{x:c}"
