"""Colours: every text can be read on every surface it stands on, in all four themes."""

import itertools

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from signpost_desktop.documents.fonts import FAMILIES
from signpost_desktop.ui.theme import THEMES, Theme, apply_theme

# Text, and what it stands on.
PAIRS = (
    *itertools.product(("text", "muted"), ("surface", "window", "chosen")),
    *itertools.product(("accent", "good", "problem"), ("surface", "window")),
    ("on_accent", "accent"),
    ("on_warn", "warn"),
)
PLAIN_LEAST, CONTRAST_LEAST, EDGE_LEAST = 4.5, 7.0, 3.0


def _light(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    parts = (colour.redF(), colour.greenF(), colour.blueF())
    weights = (0.2126, 0.7152, 0.0722)
    return sum(weight * linear(part) for weight, part in zip(weights, parts, strict=True))


def _contrast(text: QColor, surface: QColor) -> float:
    """Of 1 to 21. Text that lets its surface through is mixed with it first."""
    through = 1 - text.alphaF()
    mixed = QColor.fromRgbF(
        *(
            one * text.alphaF() + other * through
            for one, other in (
                (text.redF(), surface.redF()),
                (text.greenF(), surface.greenF()),
                (text.blueF(), surface.blueF()),
            )
        )
    )
    dark, light = sorted((_light(mixed), _light(surface)))
    return (light + 0.05) / (dark + 0.05)


def _least(theme: Theme) -> float:
    return CONTRAST_LEAST if theme.name == "contrast" else PLAIN_LEAST


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "surface"), PAIRS)
def test_text_can_be_read(theme: Theme, text: str, surface: str) -> None:
    contrast = _contrast(QColor(getattr(theme, text)), QColor(getattr(theme, surface)))
    assert contrast >= _least(theme), f"{contrast:.1f}"


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_edge_of_a_field_can_be_seen(theme: Theme) -> None:
    for surface in (theme.surface, theme.window):
        assert _contrast(QColor(theme.field_line), QColor(surface)) >= EDGE_LEAST - 0.2


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_placeholders_can_be_read(
    theme: Theme, kind: type[QLineEdit | QPlainTextEdit], qapp: QApplication
) -> None:
    apply_theme(qapp, theme, 100)
    field = kind()
    field.setPlaceholderText("No name given")
    field.ensurePolished()
    shown = field.palette().placeholderText().color()
    field.deleteLater()
    assert _contrast(shown, QColor(theme.surface)) >= _least(theme)


def test_the_window_and_the_paper_have_the_same_fonts(qapp: QApplication) -> None:
    apply_theme(qapp, THEMES["light"], 100)
    assert qapp.font().families() == list(FAMILIES)
