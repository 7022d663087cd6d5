"""Light and dark: one set of named colours each, a Qt palette and one style sheet from them."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from fer_desktop.core.resources import resource


@dataclass(frozen=True)
class Colors:
    """Named colours. Every text on every background here has a contrast of at least 4.5:1."""

    dark: bool
    window: str
    surface: str
    sunken: str
    border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    good: str
    fair: str
    poor: str
    stage: str
    """Behind the picture."""


LIGHT = Colors(
    dark=False,
    window="#F3F5F8",
    surface="#FFFFFF",
    sunken="#E9EDF2",
    border="#D3DAE2",
    text="#1A2027",
    muted="#55606D",
    accent="#1F5FBF",
    accent_hover="#184E9F",
    on_accent="#FFFFFF",
    good="#166B3C",
    fair="#8A5A00",
    poor="#B3261E",
    stage="#E1E6EC",
)

DARK = Colors(
    dark=True,
    window="#15191E",
    surface="#1D2228",
    sunken="#272D35",
    border="#363E48",
    text="#E8ECF1",
    muted="#A3AEBB",
    accent="#7DB0FF",
    accent_hover="#9CC3FF",
    on_accent="#0B1626",
    good="#5CC98A",
    fair="#E5B454",
    poor="#FF8A80",
    stage="#0E1115",
)


def is_dark(theme: str) -> bool:
    """Whether a theme, or for "system" the desktop, is dark."""
    if theme == "system":
        return system_scheme() is Qt.ColorScheme.Dark
    return theme == "dark"


def system_scheme() -> Qt.ColorScheme:
    """What the desktop is set to, unknown where it does not say."""
    return QGuiApplication.styleHints().colorScheme()


def current() -> Colors:
    """The colours in effect, read from the application's palette."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def sign_colors(colors: Colors, *, strong: bool) -> tuple[str, str]:
    """Text and plate of the sign that faces are analysed or, `strong`, recorded."""
    return colors.on_accent, colors.poor if strong else colors.accent


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet asks for, such as "role", of a widget in sight."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def apply_theme(app: QApplication, theme: str) -> Colors:
    """Give the whole application its colours; widgets follow through their change events."""
    colors = DARK if is_dark(theme) else LIGHT
    app.setPalette(_palette(colors))
    app.setStyleSheet(_style_sheet(colors))
    return colors


def _palette(colors: Colors) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, name in (
        (role.Window, colors.window),
        (role.WindowText, colors.text),
        (role.Base, colors.surface),
        (role.AlternateBase, colors.sunken),
        (role.Text, colors.text),
        (role.PlaceholderText, colors.muted),
        (role.Button, colors.surface),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.poor),
        (role.ToolTipBase, colors.surface),
        (role.ToolTipText, colors.text),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
        (role.Link, colors.accent),
        (role.Mid, colors.border),
        (role.Midlight, colors.sunken),
        (role.Dark, colors.border),
        (role.Light, colors.surface),
        (role.Shadow, colors.border),
        (role.Accent, colors.accent),
    ):
        palette.setColor(which, QColor(name))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(_faded(colors)))
    return palette


def _faded(colors: Colors) -> str:
    return "#6B7684" if colors.dark else "#98A2AE"


def _style_sheet(colors: Colors) -> str:
    c = colors
    ground = "dark" if c.dark else "light"
    down = resource("icons", f"chevron-on-{ground}.svg").as_posix()
    check = resource("icons", f"check-on-{ground}.svg").as_posix()
    dot = resource("icons", f"dot-on-{ground}.svg").as_posix()
    up = resource("icons", f"chevron-up-on-{ground}.svg").as_posix()
    close = resource("icons", f"close-on-{ground}.svg").as_posix()
    float_ = resource("icons", f"float-on-{ground}.svg").as_posix()
    return f"""
QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border}; padding: 4px; }}
QMainWindow::separator {{ background: {c.window}; width: 6px; height: 6px; }}
QMainWindow::separator:hover {{ background: {c.accent}; }}
QMenuBar {{ background: {c.window}; padding: 2px 4px; }}
QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {c.sunken}; }}
QMenu {{ background: {c.surface}; border: 1px solid {c.border}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
QMenu::item:disabled {{ color: {_faded(c)}; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: 4px 8px; }}
QToolBar {{ background: {c.window}; border: none; border-bottom: 1px solid {c.border};
    padding: 5px 8px; spacing: 6px; }}
QDockWidget {{ color: {c.text}; font-weight: 600; titlebar-close-icon: url("{close}");
    titlebar-normal-icon: url("{float_}"); }}
QDockWidget::title {{ background: {c.window}; padding: 6px 8px 4px 10px; text-align: left; }}
QTabBar::tab {{ background: transparent; color: {c.muted}; padding: 5px 12px;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {c.text}; border-bottom: 2px solid {c.accent}; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:focus {{ background: {c.sunken}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c.border}; }}
QStatusBar {{ background: {c.window}; border-top: 1px solid {c.border}; }}
QStatusBar::item {{ border: none; }}
QPushButton, QToolButton[framed="true"] {{ background: {c.surface}; border: 1px solid {c.border};
    border-radius: 6px; padding: 5px 12px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px; }}
QPushButton:hover, QToolButton:hover {{ border-color: {c.accent}; background: {c.sunken}; }}
QPushButton:focus, QToolButton:focus {{ border: 1px solid {c.accent}; }}
QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{ background: {c.sunken};
    border-color: {c.accent}; }}
QPushButton:disabled {{ color: {_faded(c)}; }}
QPushButton[primary="true"] {{ background: {c.accent}; color: {c.on_accent};
    border: 1px solid {c.accent}; font-weight: 600; }}
QPushButton[primary="true"]:hover {{ background: {c.accent_hover}; }}
QPushButton[primary="true"]:focus {{ border: 1px solid {c.text}; }}
QPushButton[primary="true"]:disabled {{ background: {c.sunken}; color: {_faded(c)};
    border-color: {c.border}; }}
QPushButton[flat-link="true"] {{ background: transparent; border: none; color: {c.accent};
    padding: 2px 4px; }}
QPushButton[flat-link="true"]:focus {{ border: 1px solid {c.accent}; }}
QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox {{ background: {c.surface}; color: {c.text};
    border: 1px solid {c.border}; border-radius: 6px; padding: 4px 8px; min-height: 1.3em;
    placeholder-text-color: {c.muted};
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QComboBox:hover, QLineEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover {{
    border-color: {c.accent}; }}
QComboBox:focus, QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
    border: 1px solid {c.accent}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{down}"); width: 12px; height: 12px; }}
QSpinBox::up-button, QDoubleSpinBox::up-button {{ border: none; width: 20px; }}
QSpinBox::down-button, QDoubleSpinBox::down-button {{ border: none; width: 20px; }}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ image: url("{up}"); width: 10px; height: 10px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{ image: url("{down}"); width: 10px;
    height: 10px; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.border};
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; outline: none; }}
QTextBrowser, QPlainTextEdit, QListWidget, QTreeView, QTableView {{ background: {c.surface};
    border: 1px solid {c.border}; border-radius: 6px; }}
QListWidget::item {{ border-radius: 4px; padding-left: 8px; }}
QListWidget::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
QTableView::item, QTreeView::item {{ padding: 2px 5px; }}
QHeaderView {{ qproperty-defaultAlignment: 'AlignLeft | AlignVCenter'; }}
QHeaderView::section {{ background: {c.sunken}; color: {c.muted}; border: none;
    padding: 4px 8px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 14px; height: 14px;
    border: 1px solid {c.muted}; background: {c.surface}; }}
QCheckBox::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {c.accent};
    border-color: {c.accent}; }}
QCheckBox::indicator:checked {{ image: url("{check}"); }}
QRadioButton::indicator:checked {{ image: url("{dot}"); }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover,
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {c.accent}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {c.accent}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QScrollArea {{ border: 1px solid transparent; background: transparent; }}
QScrollArea:focus, QTextBrowser:focus, QPlainTextEdit:focus, QListWidget:focus, QTreeView:focus,
QTableView:focus {{ border: 1px solid {c.accent}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {c.border}; border-radius: 5px; min-height: 24px;
    min-width: 24px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSlider::groove:horizontal {{ height: 4px; background: {c.border}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {c.accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {c.accent}; width: 14px; height: 14px;
    margin: -5px 0; border-radius: 7px; border: 1px solid {c.surface}; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {c.text}; }}
QSlider::handle:horizontal:disabled, QSlider::sub-page:horizontal:disabled {{
    background: {c.border}; }}
QProgressBar {{ background: {c.sunken}; border: none; border-radius: 4px; text-align: center; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
QFrame#card {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: 8px; }}
QFrame#card[selected="true"] {{ border: 1px solid {c.accent}; }}
QFrame#bar {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: 8px; }}
QLabel#readout {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
    border-radius: 4px; padding: 2px 6px; }}
QWidget#stage {{ background: {c.stage}; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="heading"] {{ font-size: 15pt; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="value"] {{ font-size: 13pt; font-weight: 600; }}
QLabel[role="label"] {{ font-size: 11pt; font-weight: 600; }}
QLabel[role="good"] {{ color: {c.good}; font-weight: 600; }}
QLabel[role="fair"] {{ color: {c.fair}; font-weight: 600; }}
QLabel[role="poor"] {{ color: {c.poor}; font-weight: 600; }}
"""
