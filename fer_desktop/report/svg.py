"""SVG: the elements that every plot of a page is made of. Lengths are pixels."""

from html import escape


def line(x1: float, y1: float, x2: float, y2: float, color: str) -> str:
    """A line one pixel wide."""
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{color}"/>'


def text(
    x: float, y: float, words: str, anchor: str, color: str = "#333333", *, title: str = ""
) -> str:
    """Words at a place; `title` is shown at the pointer."""
    whole = f"<title>{escape(title)}</title>" if title else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{color}">'
        f"{whole}{escape(words)}</text>"
    )
