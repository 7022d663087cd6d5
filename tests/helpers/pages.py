"""Pages as a browser would take them."""

from html.parser import HTMLParser


class Balanced(HTMLParser):
    """Fails unless every element is closed where it should be."""

    VOID = frozenset({"meta", "rect", "line", "polyline", "img", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list) -> None:
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def text_of(page: str) -> str:
    """What a reader sees of a page whose every element is closed."""
    parser = Balanced()
    parser.feed(page)
    assert parser.open == []
    return parser.text
