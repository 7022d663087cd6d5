"""Addresses of streams as they may be shown and kept: without user name, password or token.

A camera's password stands in its address. It is needed once, to open the stream, and must not
reach the log, the settings, a session, an error or the name of a folder: every text that is kept
or shown goes through `without_secrets`.
"""

import re
from urllib.parse import quote, unquote

EXAMPLE = "user:password@host/…"
"""How a login is written into an address, as advice tells it; nobody's secret."""
HIDDEN = "***"
"""Stands for a value that is not kept; an address that holds it cannot be opened."""

_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.-]*)://")
_IN_TEXT = re.compile(
    r"\b[A-Za-z][A-Za-z0-9+.-]*://"
    r"(?:[^\s/:?#@]*:(?:(?!://)[^\n])*@)?"  # user:password@, with blanks and quotes in it
    r"[^\s\"'“”‘’<>]*"
)
_SECRET_NAME = r"""[\w.%-]*(?:pass|pwd|pswd|psw|token|secret|auth|cred|sign|sig\b|key|login|user|
    usr|account|session|ticket|nonce|jwt|bearer|hash)[\w.%-]*|sid|pw|u|p|code|uid"""
_HIDDEN_ALREADY = r"(?!\*\*\*[.,:;]?$)"
"""The punctuation of a sentence may follow an address."""
_SECRET_VALUE = re.compile(rf"(?ix)(?<![a-z0-9])({_SECRET_NAME})={_HIDDEN_ALREADY}([^&;/?\#]+)")
_ANY_VALUE = re.compile(rf"(?<=[?&;])([^=&;?#]+)={_HIDDEN_ALREADY}([^&;#]+)")
_HARMLESS_VALUE = re.compile(r"[\w.,:-]{1,15}\??")
"""What tells nobody anything: a channel, a size, a rate. Tokens are longer."""


def is_address(spec: str) -> bool:
    """Whether `spec` is written as SCHEME://…, whatever the scheme and with blanks around it."""
    return _SCHEME.match(spec) is not None


def normalised(spec: str) -> str:
    """An address without blanks around it and with its scheme in small letters; others as is.

    Blanks may belong to the name of a file.
    """
    scheme = _SCHEME.match(spec)
    if scheme is None:
        return spec
    return f"{scheme[1].lower()}://{spec[scheme.end() :].rstrip()}"


def without_secrets(address: str) -> str:
    """The address as it may be shown and written down; a text that is none is returned as is.

    User name and password are left out, values that may be secret become `***`. When in doubt
    too much is hidden.
    """
    scheme = _SCHEME.match(address)
    if scheme is None or scheme[1].lower() == "file":
        return address
    rest = address[scheme.end() :]
    rest = rest[_login_length(rest) :]
    rest = _SECRET_VALUE.sub(rf"\1={HIDDEN}", rest)
    rest = _ANY_VALUE.sub(
        lambda part: part[0] if _HARMLESS_VALUE.fullmatch(part[2]) else f"{part[1]}={HIDDEN}", rest
    )
    return address[: scheme.end()] + rest


def lacks_secrets(address: str) -> bool:
    """Whether values of this address were hidden when it was kept: it must be asked for again."""
    return is_address(address) and f"={HIDDEN}" in address


def hide_secrets(text: str) -> str:
    """Any text with all addresses in it as `without_secrets` writes them."""
    if "://" not in text:
        return text
    return _IN_TEXT.sub(_hidden_in_text, text)


def _hidden_in_text(found: re.Match[str]) -> str:
    address = found[0]
    return address if address.partition("://")[2] == EXAMPLE else without_secrets(address)


def for_opening(address: str) -> str:
    """The address as FFmpeg takes it: user name and password percent-encoded.

    People paste passwords as they are; a `/`, `#`, `?` or `@` in one would end the host's name.
    """
    scheme = _SCHEME.match(address)
    if scheme is None:
        return address
    rest = address[scheme.end() :]
    length = _login_length(rest)
    if not length or re.match(r"[^/?#@:]+:\d{1,5}/", rest):  # then a port is likelier
        return address
    user, colon, password = rest[: length - 1].partition(":")
    login = quote(unquote(user), safe="") + colon + quote(unquote(password), safe="")
    return f"{address[: scheme.end()]}{login}@{rest[length:]}"


def _login_length(rest: str) -> int:
    """How many characters of what follows `://` are user name, password and their `@`.

    A password may hold anything, so the last `@` ends it, but for one in the value of a query.
    """
    before_query = re.split(r"\?[\w.-]+=", rest, maxsplit=1)[0]
    before = before_query if "@" in before_query else rest
    if ":" in re.split("[/?#@]", rest, maxsplit=1)[0]:
        return before.rfind("@") + 1
    authority = re.split("[/?#]", rest, maxsplit=1)[0]
    return authority.rfind("@") + 1
