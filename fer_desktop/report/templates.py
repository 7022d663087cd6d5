"""HTML from the templates in `resources/templates`: values are escaped automatically.

A value that is missing is an error, not an empty place. Jinja2 is imported
with the first page that is made.
"""

from functools import cache
from typing import TYPE_CHECKING

from fer_desktop.core.errors import FerError, translatable
from fer_desktop.core.resources import resource

if TYPE_CHECKING:  # a window that makes no page does without it
    from jinja2 import Environment

FOLDER = "templates"


def render(template: str, /, **values: object) -> str:
    """The page that a template gives with these values, e.g. `render("report.html.j2", …)`.

    Raises FerError when the installation lacks the template.
    """
    from jinja2 import TemplateNotFound

    try:
        page = _environment().get_template(template)
    except TemplateNotFound as error:
        raise FerError(
            translatable("The installation is incomplete: {path} is missing."),
            translatable("Install FER Desktop again."),
            path=resource(FOLDER, template),
        ) from error
    html = page.render(values)
    # quotes as `html.escape` spells them: the same bytes as a report of an earlier version
    return html.replace("&#39;", "&#x27;").replace("&#34;", "&quot;")


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(resource(FOLDER)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
