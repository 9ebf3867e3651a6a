"""How the client's screen looks: large type, in the theme's colours."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from signpost_desktop.resources import resource
from signpost_desktop.ui.theme import Theme

_POINTS = {"title": 26.0, "own": 20.0, "english": 13.0, "number": 30.0, "value": 18.0,
           "foot": 14.0, "foot_english": 11.0, "key": 13.0}  # fmt: skip
_BOLD = ("title", "number", "foot", "key")


class Look:
    """`theme` gives the colours, `scale` the text size in percent: what is large grows half."""

    def __init__(self, theme: Theme, scale: int) -> None:
        self.theme = theme
        self._factor = 1 + (scale - 100) / 200

    def points(self, size: str) -> float:
        """The size of one kind of words."""
        return _POINTS[size] * self._factor

    def style_sheet(self) -> str:
        """For the screen: its labels say which they are in `kind`."""
        theme = self.theme
        sizes = "\n".join(
            f'QLabel[kind="{size}"] {{ font-size: {self.points(size):.1f}pt;'
            f" font-weight: {'bold' if size in _BOLD else 'normal'}; }}"
            for size in _POINTS
        )
        return f"""
QWidget#clientScreen, QWidget#clientScreenBody {{ background: {theme.window}; }}
{sizes}
QLabel[kind="english"], QLabel[kind="foot_english"] {{ color: {theme.muted}; }}
QLabel[kind="key"] {{ color: {theme.accent}; border: 2px solid {theme.accent};
  border-radius: 6px; padding: 1px 7px; }}
QPushButton[role="tile"] {{ background: {theme.surface}; border: 2px solid {theme.field_line};
  border-radius: 12px; padding: 0; margin: 0; }}
QPushButton[role="tile"]:hover {{ border-color: {theme.accent}; }}
QPushButton[role="tile"]:focus {{ background: {theme.chosen}; border: 5px solid {theme.accent};
  padding: 0; }}
QFrame[role="reading"] {{ background: {theme.surface}; border: 2px solid {theme.line};
  border-radius: 12px; }}
QFrame[role="reading"]:focus {{ border: 5px solid {theme.accent}; }}
"""

    def pictogram(self, name: str, points: float, ratio: float, *, mirrored: bool) -> QPixmap:
        """One of our own pictures, in the theme's colour, about as high as two lines."""
        source = resource("icons", "client_screen", f"{name}.svg").read_text("utf-8")
        svg = QSvgRenderer(QByteArray(source.replace("currentColor", self.theme.accent).encode()))
        side = round(points * 2.2)
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        if mirrored:
            painter.translate(picture.width(), 0)
            painter.scale(-1, 1)
        svg.render(painter, QRectF(picture.rect()))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture
