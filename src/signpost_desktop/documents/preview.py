"""PDF pages as pictures for the screen and the printer, from memory: nothing touches the disk."""

from __future__ import annotations

from io import BytesIO
from threading import Lock

import pypdfium2

_pdfium = Lock()  # pdfium must not be entered by two threads at once


def render_png(pdf: bytes, width: int, page: int = 0) -> bytes:
    """The page as a PNG `width` pixels wide.

    Raises ValueError for a width of less than 1 or a page that is not there, and
    pypdfium2.PdfiumError for bytes that are no PDF.
    """
    if width < 1:
        raise ValueError("a picture is at least 1 pixel wide")
    with _pdfium:
        document = pypdfium2.PdfDocument(pdf)
        try:
            if not 0 <= page < len(document):
                raise ValueError(f"the file has {len(document)} pages")
            sheet = document[page]
            picture = sheet.render(scale=width / sheet.get_width()).to_pil()
        finally:
            document.close()
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def page_count(pdf: bytes) -> int:
    """How many pages the file has."""
    with _pdfium:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def page_text(pdf: bytes, page: int = 0) -> str:
    """The page's words in the order in which they are read, as a viewer would copy them."""
    with _pdfium:
        document = pypdfium2.PdfDocument(pdf)
        try:
            text: str = document[page].get_textpage().get_text_bounded()
        finally:
            document.close()
    return text
