"""The notice of the first start: what this program does, where it must not be used."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QRadioButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.toolkit.window_size import resize_on_screen

CONTEXTS = ("research", "teaching", "design", "private", "medical")


def context_text(context: str) -> str:
    """A context of use in words."""
    translate = QCoreApplication.translate
    return {
        "research": translate("Notice", "Research with people who agreed to it"),
        "teaching": translate("Notice", "Showing how such a model works, on my own face or demos"),
        "design": translate("Notice", "Design, art or a prototype, with people who agreed to it"),
        "private": translate("Notice", "Trying it out for myself"),
        "medical": translate("Notice", "Medical or safety use, under its own rules"),
    }[context]


def notice_html() -> str:
    """The notice as it is shown, printed and exported."""
    translate = QCoreApplication.translate
    points = (
        translate(
            "Notice",
            "<b>What it does.</b> It finds faces in a camera picture or a video and estimates, for "
            "each, how much the expression looks like one of seven kinds. The estimate comes from "
            "a small neural network and is often wrong.",
        ),
        translate(
            "Notice",
            "<b>An expression is not a feeling.</b> People smile without joy and grieve without a "
            "tear. Never conclude from a label what somebody feels, thinks or intends.",
        ),
        translate(
            "Notice",
            "<b>Everything stays on this computer.</b> Nothing is sent anywhere. Nothing is kept "
            "unless you record. No data is stored that identifies a face.",
        ),
        translate(
            "Notice",
            "<b>Where it must not be used.</b> At work and in education, inferring emotions of "
            "people is forbidden in the European Union (Regulation (EU) 2024/1689, Article "
            "5(1)(f)), medical and safety reasons apart. That includes hiring, monitoring of "
            "staff, classes and examinations. Do not use it to decide about anybody.",
        ),
        translate(
            "Notice",
            "<b>Tell the people.</b> Whoever is in the picture must know that it is analysed and "
            "agree to it (Article 50(3)). A sign in the window shows whenever analysis runs.",
        ),
    )
    heading = translate("Notice", "Before you begin")
    return f"<h2>{heading}</h2>" + "".join(f"<p>{point}</p>" for point in points)


class NoticeDialog(QDialog):
    """Asks once for the context of use; afterwards it can be read and printed under Help."""

    def __init__(self, context: str, *, asks: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Terms of use"))
        self.setMinimumWidth(560)
        self.text = QTextBrowser()
        self.text.document().setDocumentMargin(10)
        self.text.setHtml(notice_html())
        self.text.document().setTextWidth(600)
        whole_px = round(self.text.document().size().height()) + 12
        self.text.setMinimumHeight(min(whole_px, 400))
        self.text.setAccessibleName(self.tr("Notice"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.text, 1)
        self.choices: dict[str, QRadioButton] = {}
        if asks:
            question = Label(self.tr("What will you use it for? Choose one to continue."))
            question.setProperty("role", "strong")
            layout.addWidget(question)
            for name in CONTEXTS:
                choice = QRadioButton(context_text(name))
                choice.setChecked(name == context)
                choice.toggled.connect(self._allow)
                self.choices[name] = choice
                layout.addWidget(choice)
        self._buttons = QDialogButtonBox()
        if asks:
            self.agree = QPushButton(self.tr("I have read this"))
            self.agree.setProperty("primary", True)
            self._buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
            self._buttons.addButton(self.tr("Quit"), QDialogButtonBox.ButtonRole.RejectRole)
        else:
            print_button = self._buttons.addButton(
                self.tr("Print or save as PDF…"), QDialogButtonBox.ButtonRole.ActionRole
            )
            print_button.clicked.connect(self._save)
            self._buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout.addWidget(self._buttons)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        resize_on_screen(self, 660, self.sizeHint().height())
        if asks:
            self._allow()

    @property
    def context(self) -> str:
        """The chosen context of use; empty while none is chosen."""
        return next((name for name, choice in self.choices.items() if choice.isChecked()), "")

    def _allow(self) -> None:
        self.agree.setEnabled(bool(self.context))

    def _save(self) -> None:
        from fer_desktop.gui.toolkit.printing import save_document

        save_document(self, self.text.document(), self.tr("Notice"), "notice")
