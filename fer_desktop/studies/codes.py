"""Participant codes: short, the same on every system, and no names."""

import re

from fer_desktop.core.errors import Sentence, SettingsError

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}")


def check_code(code: str) -> str:
    """The code as it is kept. Raises SettingsError with what a code is."""
    code = code.strip()
    if not _CODE.fullmatch(code):
        raise SettingsError(
            "“{code}” is no participant code.",
            "Use 1 to 32 letters without accents, digits, - and _, e.g. P07.",
            code=code,
        )
    return code


def name_hint(code: str) -> Sentence | None:
    """What to say of a code that may be somebody's name; None of one that is none.

    A code without any digit that has a vowel and three letters or more reads like a name.
    """
    letters = re.sub(r"[^a-z]", "", code.lower())
    if (
        any(sign.isdigit() for sign in code)
        or len(letters) < 3
        or not re.search("[aeiouy]", letters)
    ):
        return None
    return Sentence(
        "“{code}” looks like a name: a code such as P07 tells nobody who took part, and the list "
        "that says whose code it is stays with you.",
        code=code,
    )
