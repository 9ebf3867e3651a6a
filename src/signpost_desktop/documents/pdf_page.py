"""PDF files: laid-out lines, rules and QR codes drawn through reportlab.

Glyphs stand in the file by number (Identity-H), their fonts cut to what is used. Every line
carries its words in logical order as /ActualText, so that it is copied, searched and read aloud
rightly in every script. The same drawing gives the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any, Literal

import uharfbuzz as hb
from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from signpost_desktop.documents.fonts import font_face
from signpost_desktop.documents.typesetting import Colour, Glyphs, Line

PAGE_WIDTH, PAGE_HEIGHT = A4
# Compressed streams need no second coat of printable characters: a third of the time goes on it.
rl_config.useA85 = 0

Align = Literal["left", "right", "centre"]

# pdfium (Chrome, our preview) takes a line with more right-to-left than left-to-right stretches to
# stand in visual order, and turns even an /ActualText round, phone numbers too; and it turns a
# bracket after a right-to-left word. Invisible left-to-right marks keep the line as it is written:
# one before each bracket, and at the end one for each letter that can part two stretches.
_KEEP_ORDER = "\u200e\u200b"


class PdfPage:
    """An A4 page to draw on, measured in points from its top left corner; then `to_bytes()`.

    `next_page()` begins another one.
    """

    def __init__(self, title: str) -> None:
        self._out = BytesIO()
        self._canvas = Canvas(self._out, pagesize=A4, invariant=1, pageCompression=1)
        self._canvas.setTitle(title)
        # reportlab would otherwise write "anonymous" and "unspecified", and a link to itself.
        self._canvas.setAuthor("")
        self._canvas.setSubject("")
        self._canvas.setCreator("")
        self._canvas.setProducer("")
        self._fonts: dict[str, tuple[str, dict[int, str]]] = {}

    def lines(
        self,
        lines: Sequence[Line],
        x: float,
        y: float,
        width: float,
        align: Align = "left",
    ) -> float:
        """Draws the lines one under the other from `y` on; returns the y below the last."""
        share = {"left": 0.0, "right": 1.0, "centre": 0.5}[align]
        for line in lines:
            self._line(line, x + (width - line.width) * share, y + line.ascent)
            y += line.height
        return y

    def rule(self, x: float, y: float, width: float, colour: Colour, weight: float = 0.75) -> None:
        """A horizontal line."""
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setLineWidth(weight)
        self._canvas.line(x, PAGE_HEIGHT - y, x + width, PAGE_HEIGHT - y)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        stroke: Colour,
        radius: float = 6,
    ) -> None:
        """A rounded outline."""
        self._canvas.setStrokeColorRGB(*stroke)
        self._canvas.setLineWidth(1)
        self._canvas.roundRect(x, PAGE_HEIGHT - y - height, width, height, radius)

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A filled rectangle."""
        self._canvas.setFillColorRGB(*colour)
        self._canvas.rect(x, PAGE_HEIGHT - y - height, width, height, stroke=0, fill=1)

    def squares(self, rows: Iterable[Iterable[int]], x: float, y: float, size: float) -> None:
        """A square pattern (a QR code with its quiet zone): dark where a value is not 0."""
        cells = [list(row) for row in rows]
        module = size / len(cells)
        code = ["0 0 0 rg"]
        for down, row in enumerate(cells):
            bottom = PAGE_HEIGHT - y - (down + 1) * module
            for start, length in _dark_stretches(row):
                left, width = x + start * module, length * module
                code.append(f"{left:.2f} {bottom:.2f} {width:.2f} {module:.2f} re")
        code.append("f")
        self._canvas._code.extend(code)  # type: ignore[attr-defined]

    def next_page(self) -> None:
        """What is drawn from now on stands on a further page."""
        self._canvas.showPage()

    def to_bytes(self) -> bytes:
        """The finished file. It cannot be drawn on afterwards."""
        for name, (key, used) in self._fonts.items():
            _embed(self._canvas._doc, name, key, used)  # type: ignore[attr-defined]
        self._canvas.showPage()
        self._canvas.save()
        return self._out.getvalue()

    def _line(self, line: Line, x: float, baseline: float) -> None:
        if not line.text:
            return
        runs = sorted(line.glyphs, key=lambda run: run.left)
        shown = " ".join(self._show(run, x, PAGE_HEIGHT - baseline) for run in runs)
        text = line.text
        if any(run.right_to_left for run in runs):
            text = _in_order(text)
        spoken = (b"\xfe\xff" + text.encode("utf-16-be")).hex().upper()
        self._canvas._code.extend(  # type: ignore[attr-defined]
            (f"/Span <</ActualText <{spoken}>>> BDC", shown, "EMC")
        )

    def _show(self, run: Glyphs, x: float, y: float) -> str:
        key, used = self._fonts.setdefault(run.font, (f"S{len(self._fonts) + 1}", {}))
        red, green, blue = run.colour
        code = [f"{red:.3f} {green:.3f} {blue:.3f} rg BT /{key} {run.size:.3f} Tf"]
        for number, (across, down) in zip(run.ids, run.places, strict=True):
            used.setdefault(number, "")
            code.append(f"1 0 0 1 {x + across:.3f} {y - down:.3f} Tm <{number:04X}> Tj")
        if not run.right_to_left:  # a reader that knows such a letter would turn the line round
            for letters, places in run.clusters:
                if len(places) == 1:
                    used[run.ids[places[0]]] = used[run.ids[places[0]]] or letters
        return " ".join([*code, "ET"])


def _in_order(text: str) -> str:
    marked = re.sub(r"(?=[()\[\]{}<>«»])", "\u200e", text)
    return marked + _KEEP_ORDER * (sum(not letter.isalpha() for letter in text) + 2)


def _dark_stretches(row: Iterable[int]) -> Iterable[tuple[int, int]]:
    start = None
    cells = [*row, 0]
    for position, dark in enumerate(cells):
        if dark and start is None:
            start = position
        elif not dark and start is not None:
            yield start, position - start
            start = None


def _embed(document: Any, name: str, key: str, used: dict[int, str]) -> None:
    """Puts the cut font into the file, under the key that the page's text uses."""
    face = font_face(name)
    font = hb.Font(face)
    scale = 1000 / face.upem
    numbers = sorted(used)
    descriptor = pdfdoc.PDFDictionary(_describe(font, name, scale))
    descriptor["FontFile2"] = document.Reference(_stream(_cut(face, numbers)), f"{key}File")
    base = pdfdoc.PDFName(f"SGNPST+{name}")
    widths = " ".join(f"{n} [{font.get_glyph_h_advance(n) * scale:.0f}]" for n in numbers)
    descendant = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("CIDFontType2"),
            "BaseFont": base,
            "CIDSystemInfo": _Raw("<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"),
            "FontDescriptor": document.Reference(descriptor, f"{key}Descriptor"),
            "DW": 1000,
            "W": _Raw(f"[ {widths} ]"),
            "CIDToGIDMap": pdfdoc.PDFName("Identity"),
        }
    )
    whole = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("Type0"),
            "BaseFont": base,
            "Encoding": pdfdoc.PDFName("Identity-H"),
            "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant, f"{key}Glyphs")]),
            "ToUnicode": document.Reference(_stream(_to_unicode(used)), f"{key}Letters"),
        }
    )
    document.idToObject["BasicFonts"].dict[key] = document.Reference(whole, f"{key}Font")


class _Raw(pdfdoc.PDFObject):
    """PDF syntax written as it stands."""

    def __init__(self, code: str) -> None:
        self._code = code

    def format(self, document: Any) -> bytes:  # noqa: ARG002  (reportlab passes it)
        return self._code.encode("ascii")


def _describe(font: hb.Font, name: str, scale: float) -> dict[str, Any]:
    extents = font.get_font_extents("ltr")
    ascent, descent = round(extents.ascender * scale), round(extents.descender * scale)
    return {
        "Type": pdfdoc.PDFName("FontDescriptor"),
        "FontName": pdfdoc.PDFName(f"SGNPST+{name}"),
        "Flags": 4,
        "FontBBox": pdfdoc.PDFArray([-1000, descent, 3000, ascent]),
        "ItalicAngle": 0,
        "Ascent": ascent,
        "Descent": descent,
        "CapHeight": 714,
        "StemV": 140 if name.endswith("Bold") else 88,
    }


def _cut(face: hb.Face, numbers: Sequence[int]) -> bytes:
    """The font with these glyphs only, at their old numbers."""
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.glyph_set.update(numbers)
    for table in ("GSUB", "GPOS", "GDEF", "name", "cmap", "OS/2", "post", "gasp"):
        wanted.drop_table_tag_set.add(int.from_bytes(table.encode("ascii"), "big"))
    data: bytes = hb.subset(face, wanted).blob.data
    return data


def _stream(data: bytes) -> Any:
    stream = pdfdoc.PDFStream(dictionary=pdfdoc.PDFDictionary({"Length1": len(data)}), content=data)
    stream.filters = [pdfdoc.PDFZCompress]
    return stream


def _to_unicode(used: dict[int, str]) -> bytes:
    """For readers that do not know /ActualText: the letter of each glyph that has one."""
    pairs = [
        f"<{number:04X}> <{letter.encode('utf-16-be').hex().upper()}>"
        for number, letter in sorted(used.items())
        if letter
    ]
    blocks = (pairs[i : i + 100] for i in range(0, len(pairs), 100))
    mappings = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{mappings}\nendcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode("ascii")
