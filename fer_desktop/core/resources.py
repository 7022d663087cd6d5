"""Resources: where the shipped files are, in a checkout, a wheel and a frozen bundle alike."""

import sys
from functools import cache
from pathlib import Path

from fer_desktop.core.errors import FerError

LANGUAGES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
"""Languages of the window, by locale, as each is called in itself: for each there is
`resources/translations/fer_desktop_CODE.ts`. The program is written in the first."""


def language_of(locale: str) -> str:
    """The code of the language for a locale (`de_AT` → `de`); the first where there is none."""
    codes = [code for code in LANGUAGES if f"{locale}_".startswith(f"{code}_")]
    return codes[0] if codes else next(iter(LANGUAGES))


@cache
def resources_folder() -> Path:
    """The folder `resources/`. Raises FerError when the installation lacks it."""
    package = Path(__file__).resolve().parents[1]
    candidates = [package / "_resources", package.parent / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    if bundle is not None:
        candidates.insert(0, Path(bundle) / "resources")
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FerError(
        "The installation is incomplete: {path} is missing.",
        "Install FER Desktop again.",
        path=candidates[0],
    )


def resource(*parts: str) -> Path:
    """Path of a shipped file, e.g. `resource("models", "paper")`; it need not exist."""
    return resources_folder().joinpath(*parts)
