"""Tables in Markdown."""

from collections.abc import Iterable, Sequence


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Header and rows of cells as a Markdown table."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(_plain(cell) for cell in cells) + " |" for cells in lines)


def _plain(cell: str) -> str:
    """A bar, such as in the name of a run folder, would begin another cell."""
    return cell.replace("|", "\\|")
