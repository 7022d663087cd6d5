"""Pages from templates: what is put in is escaped, what is missing is an error."""

import html
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import UndefinedError

from fer_desktop.core.errors import FerError
from fer_desktop.core.resources import resource
from fer_desktop.report import templates

COLORS = {"border": "#ccc", "sunken": "#eee"}
RESULT = {
    "headline": "<b>Kappa</b> & 'word'",
    "explanations": ["one", 'two "three"'],
    "confusion": {"title": "t", "corner": "c", "labels": ["<i>"], "counts": [[0]]},
    "precisions": {"title": "p", "header": ("h",), "rows": [("<u>", "1")]},
}


def test_whatever_is_put_in_is_escaped() -> None:
    page = templates.render("human_check.html.j2", **RESULT, colors=COLORS)
    assert "<h2>&lt;b&gt;Kappa&lt;/b&gt; &amp; &#x27;word&#x27;</h2>" in page
    assert "two &quot;three&quot;" in page
    for tag in ("<i>", "<u>"):
        assert tag not in page


@given(st.text())
def test_any_text_is_escaped_as_python_does(text: str) -> None:
    """So a report has the bytes that it had before there were templates."""
    page = templates.render("human_check.html.j2", **RESULT | {"headline": text}, colors=COLORS)
    assert page.startswith(f"<h2>{html.escape(text)}</h2>\n")


def test_what_is_not_given_is_an_error() -> None:
    with pytest.raises(UndefinedError, match="colors"):
        templates.render("human_check.html.j2", **RESULT)


def test_a_template_that_is_missing_is_explained() -> None:
    with pytest.raises(FerError, match=r"incomplete: .*no_such\.html\.j2 is missing"):
        templates.render("no_such.html.j2")


def test_every_template_is_known() -> None:
    names = sorted(path.name for path in resource(templates.FOLDER).iterdir())
    assert names == [
        "evaluation.html.j2",
        "human_check.html.j2",
        "report.html.j2",
        "study.html.j2",
        "summary.html.j2",
        "table.html.j2",
    ]


@pytest.mark.parametrize(
    "module", ["fer_desktop.report.page", "fer_desktop.gui.review.review_window"]
)
def test_jinja_is_imported_with_the_first_page_only(module: str) -> None:
    code = f"import sys, {module}; sys.exit('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
