"""Help: model card, licences, keyboard shortcuts, about; and the log window."""

import re
from collections.abc import Iterable
from html import escape
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMenu,
    QPlainTextEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from fer_desktop import __version__
from fer_desktop.core.resources import language_of, resource
from fer_desktop.gui.services.log import Log
from fer_desktop.gui.toolkit.input import ComboBox
from fer_desktop.gui.toolkit.printing import save_document
from fer_desktop.gui.toolkit.window_size import resize_on_screen


class TextDialog(QDialog):
    """A text to read and to keep."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is the file name for saving the text. Subclasses set the window title."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_on_screen(self, 860, 640)
        self.browser = QTextBrowser()
        self.windowTitleChanged.connect(self.browser.setAccessibleName)
        self.browser.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.browser.document().setDocumentMargin(12)
        self.browser.setOpenExternalLinks(True)
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(16, 16, 16, 12)
        self.layout_.addWidget(self.browser, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        save = buttons.addButton(
            self.tr("Print or save as PDF…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        save.clicked.connect(
            lambda: save_document(self, self.browser.document(), self.windowTitle(), name)
        )
        buttons.rejected.connect(self.reject)
        self.layout_.addWidget(buttons)


class ModelCardDialog(TextDialog):
    """The card of an imported model, if one is chosen, and that of the shipped ones.

    The latter in the reader's language.
    """

    def __init__(self, parent: QWidget | None = None, own_card: Path | None = None) -> None:
        super().__init__("model-card", parent)
        self.setWindowTitle(self.tr("Model card"))
        path = resource("models", "README.md")
        translated = path.with_name(f"README.{language_of(QLocale().name())}.md")
        path = translated if translated.is_file() else path
        cards = [card for card in (own_card, path) if card is not None and card.is_file()]
        if cards:
            self.browser.setSearchPaths([str(path.parent)])
            texts = (card.read_text(encoding="utf-8", errors="replace") for card in cards)
            # an own card may hold what somebody typed
            features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
            features |= QTextDocument.MarkdownFeature.MarkdownNoHTML
            self.browser.document().setMarkdown("\n\n---\n\n".join(texts), features)
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
        else:
            self.browser.setPlainText(self.tr("This installation holds no model card."))


class LicensesDialog(TextDialog):
    """The program's licence and those of everything inside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("licences", parent)
        self.setWindowTitle(self.tr("Licences"))
        self.choice = ComboBox()
        self.choice.setAccessibleName(self.tr("Component"))
        folder = resource("licenses")
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            if path.suffix in {".txt", ".md", ""}:
                self.choice.addItem(str(path.relative_to(folder)), str(path))
        self.choice.currentIndexChanged.connect(self._show)
        self.layout_.insertWidget(0, self.choice)
        self._show()

    def _show(self) -> None:
        path: str | None = self.choice.currentData()
        if path is None:
            self.browser.setPlainText(self.tr("This installation holds no licence texts."))
            return
        text = Path(path).read_text(encoding="utf-8", errors="replace")
        if path.endswith(".md"):
            self.browser.setMarkdown(text)
        else:
            self.browser.setPlainText(text)


class ShortcutsDialog(TextDialog):
    """Every action with its keys, menu by menu."""

    def __init__(self, menus: Iterable[QMenu], parent: QWidget | None = None) -> None:
        super().__init__("shortcuts", parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        parts = [_shortcut_rows(plain_text(menu.title()), _with_keys(menu)) for menu in menus]
        elsewhere = (
            (self.tr("Play/Pause"), self.tr("Space")),
            (self.tr("Leave full screen"), self.tr("Escape")),
            (self.tr("Read off values along the timeline"), "← →"),
            (self.tr("Longer or shorter time in the timeline"), "− +"),
        )
        parts.append(_shortcut_rows(self.tr("Elsewhere"), elsewhere))
        self.browser.setHtml(f"<table>{''.join(parts)}</table>")


def plain_text(text: str) -> str:
    """The text of a menu or action without the marks of its key and of its dialog."""
    return re.sub(r"\(&\w\)|&", "", text).rstrip("…")


def _with_keys(menu: QMenu) -> list[tuple[str, str]]:
    form = QKeySequence.SequenceFormat.NativeText
    return [
        (plain_text(action.text()), ", ".join(keys.toString(form) for keys in action.shortcuts()))
        for action in menu.actions()
        if action.shortcuts()
    ]


def _shortcut_rows(title: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td style='padding: 3px 24px 3px 0'>{escape(text)}</td>"
        f"<td style='padding: 3px 0'><b>{escape(keys)}</b></td></tr>"
        for text, keys in rows
    )
    heading = f"<tr><td colspan='2' style='padding-top: 10px'><h3>{escape(title)}</h3></td></tr>"
    return heading + lines if lines else ""


class AboutDialog(TextDialog):
    """Name, version, what it is and what it is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("about", parent)
        self.setWindowTitle(self.tr("About FER Desktop"))
        resize_on_screen(self, 560, 360)
        text = self.tr(
            "Finds faces and reads seven expressions over time, in real time and without a "
            "graphics card. Everything stays on this computer. An expression is not a feeling."
        )
        from fer_desktop.system.version import version_text

        lines = "<br>".join(escape(line) for line in version_text().splitlines()[1:])
        self.browser.setHtml(f"<h2>FER Desktop {__version__}</h2><p>{text}</p><p>{lines}</p>")


class LogWindow(QDialog):
    """The last lines of the log, growing while it is open."""

    def __init__(self, log: Log, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Log"))
        resize_on_screen(self, 760, 420)
        self.lines = QPlainTextEdit("\n".join(log.lines))
        self.lines.setReadOnly(True)
        self.lines.setMaximumBlockCount(2000)
        self.lines.setAccessibleName(self.tr("Log"))
        log.added.connect(self.lines.appendPlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.lines.toPlainText()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.addWidget(self.lines, 1)
        layout.addWidget(buttons)
        self.lines.verticalScrollBar().setValue(self.lines.verticalScrollBar().maximum())
