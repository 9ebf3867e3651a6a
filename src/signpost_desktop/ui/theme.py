"""How the window looks: light, cream, dark and high contrast, at 100 to 200 % text size."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from signpost_desktop.resources import resource

FAMILY = "Signpost Sans"
_SCRIPTS = ("Arabic", "Bengali", "Ethiopic", "Chinese")
FAMILIES = (FAMILY, *(f"{FAMILY} {script}" for script in _SCRIPTS))
BASE_POINTS = 11.0
SCALES = (100, 125, 150, 200)
_ARROWS = {"contrast": ("down-contrast.svg", "up-contrast.svg")}


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours. Text on each surface has a contrast of 4.5 or more (7 in `contrast`)."""

    name: str
    window: str
    surface: str
    text: str
    muted: str
    accent: str
    on_accent: str
    line: str
    field_line: str
    chosen: str
    good: str
    problem: str
    warn: str
    on_warn: str


THEMES = {
    "light": Theme(
        "light", "#f6f5f2", "#ffffff", "#1c2630", "#4d5965", "#0b5563", "#ffffff", "#dedbd4",
        "#8a949e", "#dcedf0", "#17603a", "#9b1c1c", "#fff1cc", "#4a3500",
    ),
    "cream": Theme(
        "cream", "#faf1dc", "#fffaec", "#2a2418", "#5c523d", "#0b5563", "#ffffff", "#e4d8b8",
        "#94886a", "#dfe9dc", "#17603a", "#8f1d1d", "#ffe4a3", "#4a3500",
    ),
    "dark": Theme(
        "dark", "#14181d", "#1c2229", "#e9ecef", "#aeb8c2", "#7fd0de", "#0a1114", "#333c46",
        "#6d7984", "#1f3d45", "#86d3a2", "#ff9f9f", "#463500", "#ffe9b3",
    ),
    "contrast": Theme(
        "contrast", "#000000", "#000000", "#ffffff", "#ffffff", "#ffff00", "#000000", "#ffffff",
        "#ffffff", "#003c8f", "#7dff9b", "#ffb3b3", "#000000", "#ffff00",
    ),
}  # fmt: skip


def load_fonts(folder: Path | None = None) -> None:
    """Make the shipped fonts known to Qt; safe to call again."""
    # Qt looks at every family for a script's rules, and complains of each that is another's.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    known = set(QFontDatabase.families())
    if FAMILY in known:
        return
    for path in sorted((folder or resource("fonts")).glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def apply_theme(app: QApplication, theme: Theme, scale: int) -> None:
    """Dress the whole application. `scale` is the text size in percent."""
    sheet = style_sheet(theme, scale)
    if app.styleSheet() == sheet:  # the first window was dressed before the shell was there
        return
    load_fonts()
    app.setStyleSheet("")  # over an old sheet every widget is polished for each thing that changes
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    font = app.font()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(BASE_POINTS * scale / 100)
    app.setFont(font)
    app.setPalette(_palette(theme))
    app.setStyleSheet(sheet)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.surface,
        QPalette.ColorRole.AlternateBase: theme.window,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.surface,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.ToolTipBase: theme.surface,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Mid: theme.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    return palette


def style_sheet(theme: Theme, scale: int) -> str:
    """The style sheet. Pages mark widgets with the property `role`; nothing styles by name."""

    def pt(size: float) -> str:
        return f"{size * scale / 100:.1f}pt"

    families = ", ".join(f'"{family}"' for family in FAMILIES)
    mark = round(15 * scale / 100)
    tick_name = "tick-light.svg" if theme.on_accent == "#ffffff" else "tick-dark.svg"
    tick = resource("icons", tick_name).as_posix()
    arrow, upward = (
        resource("icons", name).as_posix()
        for name in _ARROWS.get(theme.name, ("down.svg", "up.svg"))
    )
    return f"""
* {{ font-family: {families}; }}
QWidget {{ color: {theme.text}; }}
QMainWindow, QDialog, QWidget[role="page"] {{ background: {theme.window}; }}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {pt(19)}; font-weight: bold; }}
QLabel[role="heading"] {{ font-size: {pt(13)}; font-weight: bold; }}
QLabel[role="muted"] {{ color: {theme.muted}; }}
QLabel[role="good"] {{ color: {theme.good}; font-weight: bold; }}
QLabel[role="problem"] {{ color: {theme.problem}; font-weight: bold; }}
QLabel[role="big"] {{ font-size: {pt(16)}; font-weight: bold; }}
QFrame[role="card"] {{ background: {theme.surface}; border: 1px solid {theme.line};
  border-radius: 8px; }}
QFrame[role="warn"], QLabel[role="warn"] {{ background: {theme.warn}; color: {theme.on_warn};
  border: 1px solid {theme.on_warn}; border-radius: 6px; padding: 6px 10px; }}
QFrame[role="warn"] QLabel {{ color: {theme.on_warn}; border: none; padding: 0; }}
QFrame[role="urgent"] {{ background: {theme.surface}; border: 3px solid {theme.problem};
  border-radius: 8px; }}
QFrame[role="urgent"] QLabel[role="heading"] {{ color: {theme.problem}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox {{
  background: {theme.surface}; color: {theme.text}; border: 1px solid {theme.field_line};
  border-radius: 6px; padding: 6px 8px; selection-background-color: {theme.accent};
  selection-color: {theme.on_accent}; }}
QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {theme.muted}; }}
QLineEdit[role="need"] {{ font-size: {pt(16)}; padding: 10px 12px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus,
QComboBox:focus {{ border: 2px solid {theme.accent}; padding: 5px 7px; }}
QPushButton {{ background: {theme.surface}; color: {theme.text};
  border: 1px solid {theme.field_line}; border-radius: 6px; padding: 7px 14px; }}
QPushButton:hover {{ border-color: {theme.accent}; }}
QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 6px 13px; }}
QPushButton:disabled {{ color: {theme.muted}; border-color: {theme.line}; }}
QPushButton[role="main"] {{ background: {theme.accent}; color: {theme.on_accent};
  border: 2px solid {theme.accent}; font-weight: bold; padding: 6px 16px; }}
QPushButton[role="main"]:focus {{ border: 2px solid {theme.text}; }}
QPushButton[role="main"]:disabled {{ background: {theme.window}; color: {theme.muted};
  border-color: {theme.line}; }}
QPushButton[role="link"] {{ background: transparent; border: 2px solid transparent;
  color: {theme.accent}; text-decoration: underline; padding: 2px 4px; text-align: left; }}
QPushButton[role="link"] QLabel {{ color: {theme.accent}; text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border: 2px solid {theme.accent}; }}
QPushButton[role="nav"] {{ background: transparent; border: 2px solid transparent;
  border-radius: 6px; padding: 9px 12px; text-align: left; font-weight: bold; }}
QPushButton[role="nav"][here="left"] {{ background: {theme.chosen}; color: {theme.text};
  border-left: 4px solid {theme.accent}; padding-left: 10px; }}
QPushButton[role="nav"][here="right"] {{ background: {theme.chosen}; color: {theme.text};
  border-right: 4px solid {theme.accent}; padding-right: 10px; }}
QPushButton[role="nav"]:focus {{ border: 2px solid {theme.accent}; }}
QListView, QTableView, QTreeView {{ background: {theme.surface}; border: 1px solid {theme.line};
  border-radius: 8px; outline: none; }}
QListView:focus, QTableView:focus, QTreeView:focus {{ border: 2px solid {theme.accent}; }}
QListView::item {{ padding: 8px 10px; border-bottom: 1px solid {theme.line}; }}
QListView::item:selected, QTableView::item:selected {{ background: {theme.chosen};
  color: {theme.text}; }}
QHeaderView::section {{ background: {theme.window}; color: {theme.muted}; border: none;
  border-bottom: 1px solid {theme.line}; padding: 6px 8px; font-weight: bold; }}
QComboBox::drop-down {{ border: none; width: 1.6em; subcontrol-position: center right; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: 1.6em;
  subcontrol-origin: border; }}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QSpinBox::up-arrow {{ image: url("{upward}"); width: 12px; height: 12px; }}
QSpinBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {theme.surface}; color: {theme.text};
  border: 1px solid {theme.field_line}; selection-background-color: {theme.chosen};
  selection-color: {theme.text}; }}
QScrollBar:vertical {{ background: transparent; width: 14px; margin: 0; border: none; }}
QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 0; border: none; }}
QScrollBar::handle {{ background: {theme.field_line}; border-radius: 4px; margin: 3px;
  min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {theme.accent}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {mark}px; height: {mark}px;
  border: 2px solid {theme.field_line}; background: {theme.surface}; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {mark // 2 + 2}px; }}
QCheckBox::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent};
  image: url("{tick}"); }}
QRadioButton::indicator:checked {{ border-color: {theme.accent}; background: qradialgradient(
  cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 {theme.accent},
  stop: 0.55 {theme.accent}, stop: 0.65 {theme.surface}, stop: 1 {theme.surface}); }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 3px; border: 2px solid transparent;
  border-radius: 4px; }}
QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {theme.accent}; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QProgressBar {{ border: 1px solid {theme.field_line}; border-radius: 6px; text-align: center;
  background: {theme.surface}; min-height: 1.4em; }}
QProgressBar::chunk {{ background: {theme.chosen}; border-radius: 5px; }}
QTabBar::tab {{ padding: 8px 14px; border: 2px solid transparent; color: {theme.muted}; }}
QTabBar::tab:selected {{ color: {theme.text}; font-weight: bold;
  border-bottom: 3px solid {theme.accent}; }}
QTabWidget::pane {{ border: none; }}
QToolTip {{ background: {theme.surface}; color: {theme.text}; border: 1px solid {theme.line}; }}
QWidget[role="bar"] {{ background: {theme.surface}; border-bottom: 1px solid {theme.line}; }}
QWidget[role="rail"] {{ background: {theme.surface}; border-right: 1px solid {theme.line}; }}
QWidget[role="rail"][turned="true"] {{ border-right: none; border-left: 1px solid {theme.line}; }}
QWidget[role="status"] {{ background: {theme.surface}; border-top: 1px solid {theme.line}; }}
"""
