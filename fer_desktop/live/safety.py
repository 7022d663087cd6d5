"""Which addresses are this computer's own, and tokens for all others.

Values of a face are personal data: they leave this computer only when somebody has said so, and
who comes from elsewhere must know a token.
"""

import hmac
import ipaddress
import secrets
from dataclasses import dataclass

from fer_desktop.core.errors import FerError

THIS_COMPUTER = "127.0.0.1"


def is_this_computer(host: str) -> bool:
    """Whether an address can be reached from this computer alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def new_token() -> str:
    """A token that nobody can guess."""
    return secrets.token_urlsafe(12)


@dataclass(frozen=True)
class Door:
    """Where other programs come in. Raises FerError when it would be open to everybody."""

    host: str = THIS_COMPUTER
    port: int = 0
    token: str = ""
    """What they must say first; empty: nothing, on this computer only."""

    def __post_init__(self) -> None:
        check_port(self.port)
        if not is_this_computer(self.host) and not self.token:
            raise FerError(
                "{host} is not this computer alone: others in the network could come in.",
                "Use 127.0.0.1, or allow the network, with a token.",
                host=self.host,
            )

    def admits(self, token: str) -> bool:
        """Whether somebody with this token may come in."""
        return hmac.compare_digest(token.encode(errors="replace"), self.token.encode())

    @property
    def where(self) -> str:
        """Host and port as they are written in addresses."""
        return host_and_port(self.host, self.port)


def check_target(host: str, port: int, *, allows_network: bool) -> None:
    """Raises FerError where values would leave this computer though nobody has said so."""
    check_port(port, least=1)
    if not is_this_computer(host) and not allows_network:
        raise FerError(
            "{host} is another computer: the values of faces would leave this one.",
            "Use 127.0.0.1, or allow the network.",
            host=host,
        )


def check_port(port: int, least: int = 0) -> None:
    """Raises FerError for a number that is no port."""
    if not least <= port <= 65_535:
        raise FerError("{port} is no port: it must lie between 1 and 65535.", port=port)


def host_and_port(host: str, port: int) -> str:
    """As they are written in addresses, IPv6 in brackets."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def cannot_listen(where: str, error: OSError) -> FerError:
    """Why nobody can be let in there."""
    if error.errno in {48, 98, 10048}:  # EADDRINUSE of macOS, Linux and Windows
        return FerError(
            "{where} is in use by another program.", "Choose another port.", where=where
        )
    return FerError(
        "Nobody can connect at {where}: {reason}.",
        "Check the address: 127.0.0.1 is this computer.",
        where=where,
        reason=error.strerror or error,
    )
