"""Hostile inputs for the importer: no crash, no hang, a clear message, nothing but plain text."""

import gzip
import io
import json
import random
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from import_samples import contents, do_import, records
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.vault import Vault

pytestmark = pytest.mark.timeout(30)

_SHEET = "xl/worksheets/sheet1.xml"
_NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def _feed(*services: object) -> bytes:
    return json.dumps({"contents": list(services)}).encode()


def _club(**fields: Any) -> bytes:
    return _feed({"id": "1", "name": "Chess club", **fields})


def _raw(value: bytes) -> bytes:
    return b'{"contents": [{"id": "1", "name": "Chess club", "description": ' + value + b"}]}"


def _noise(seed: int) -> bytes:
    return random.Random(seed).randbytes(50_000)


def _broken(seed: int) -> bytes:
    """A feed with 20 flipped bytes."""
    rng = random.Random(seed)
    data = bytearray(_feed(*({"id": str(n), "name": f"Club {n}"} for n in range(200))))
    for _ in range(20):
        data[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(data)


def _xlsx(sheet: bytes, extra: dict[str, bytes] | None = None) -> bytes:
    """A workbook with this XML as its only sheet."""
    kinds = "http://schemas.openxmlformats.org/package/2006"
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{kinds}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{main}.sheet.main+xml"/>'
        f'<Override PartName="/{_SHEET}" ContentType="{main}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{kinds}/relationships"><Relationship Id="r1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {_NS} xmlns:r="{office}"><sheets>'
        '<sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{kinds}/relationships">'
        f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        "</Relationships>",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text)
        package.writestr(_SHEET, sheet)
        for name, data in (extra or {}).items():
            package.writestr(name, data)
    return out.getvalue()


def _rows(*rows: str) -> bytes:
    return f"<worksheet {_NS}><sheetData>{''.join(rows)}</sheetData></worksheet>".encode()


def _row(number: int, *cells: str) -> str:
    made = "".join(
        f'<c r="{chr(65 + at)}{number}" t="inlineStr"><is><t>{cell}</t></is></c>'
        for at, cell in enumerate(cells)
    )
    return f'<row r="{number}">{made}</row>'


def _long_text(megabytes: int) -> bytes:
    return b'"' + b"x" * (megabytes * 1024 * 1024) + b'"'


_LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "'
    + "&a;" * 50
    + '"><!ENTITY c "'
    + "&b;" * 50
    + f'">]><worksheet {_NS}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c>'
    "</row></sheetData></worksheet>"
).encode()
_OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    f'<worksheet {_NS}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row>'
    "</sheetData></worksheet>"
).encode()


def _plain_zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("../../evil.txt", b"x")
    return out.getvalue()


REFUSED: dict[str, tuple[str, Callable[[], bytes]]] = {
    "nothing at all": ("a.json", lambda: b""),
    "only spaces": ("a.json", lambda: b" \n\t " * 1000),
    "lists 100,000 deep": ("a.json", lambda: b"[" * 100_000),
    "objects 100,000 deep": ("a.json", lambda: b'{"a":' * 100_000),
    "a deep value in a service": ("a.json", lambda: _raw(b"[" * 500 + b"]" * 500)),
    "deep beside the services": ("a.json", lambda: b'{"x":' + b"[" * 99 + b"]" * 99 + b"}"),
    "a text of 200 MB": ("a.json", lambda: _raw(_long_text(200))),
    "a text of 20 MB of quotes": ("a.json", lambda: _raw(b'"' + b'\\"' * 10_000_000 + b'"')),
    "a name of 5 MB as a key": ("a.json", lambda: b"{" + _long_text(5) + b": 1}"),
    "10 MB of spaces": ("a.json", lambda: b"[" + b" " * 10_000_000 + b"]"),
    "a number of 5 MB": ("a.json", lambda: _raw(b"9" * 5_000_000)),
    "NaN": ("a.json", lambda: _raw(b"NaN")),
    "Infinity": ("a.json", lambda: _raw(b"-Infinity")),
    "a number too big": ("a.json", lambda: _raw(b"1e999999")),
    "a service of a million parts": ("a.json", lambda: _raw(b"[" + b"1," * 1_000_000 + b"1]")),
    "JSON in cp1252": ("a.json", lambda: _raw(b'"caf\xe9"')),
    "JSON in broken UTF-8": ("a.json", lambda: _raw(b'"\xf0\x28\x8c\xbc"')),
    "JSON in half UTF-16": ("a.json", lambda: _club().decode().encode("utf-16")[:-3]),
    "JSON that stops": ("a.json", lambda: _club()[:-5]),
    "JSON with more after it": ("a.json", lambda: _club() + b" and more"),
    "two JSON documents": ("a.json", lambda: _club() * 2),
    "a single quote JSON": ("a.json", lambda: b"{'contents': []}"),
    "a JSON text": ("a.json", lambda: b'"services"'),
    "an error answer": ("a.json", lambda: b'{"error": "not found"}'),
    "a web page": ("a.html", lambda: b"<html><body><h1>Hello</h1></body></html>"),
    "XML": ("a.xml", lambda: b"<?xml version='1.0'?><services/>"),
    "noise": ("a.bin", lambda: _noise(1)),
    "noise called JSON": ("a.json", lambda: _noise(2)),
    "noise called CSV": ("a.csv", lambda: _noise(3)),
    "noise called XLSX": ("a.xlsx", lambda: _noise(4)),
    "zeros": ("a.csv", lambda: b"\0" * 100_000),
    "an old Excel file": ("a.xls", lambda: b"\xd0\xcf\x11\xe0" + _noise(5)),
    "a CSV without names": ("a.csv", lambda: b"Colour,Size\nred,4\n"),
    "a CSV line of 10 MB": ("a.csv", lambda: b"Name\n" + b"x" * 10_000_000),
    "a CSV cell of 1 MB": ("a.csv", lambda: b"Name,About\nx," + b"y" * 1_000_000 + b"\n"),
    "a CSV with only headings": ("a.csv", lambda: b"Name,Phone\n"),
    "a quote that never ends": ("a.csv", lambda: b'Name\n"' + b"x\n" * 2_000_000),
    "a gzip bomb": ("a.json.gz", lambda: gzip.compress(b"[" + b" " * 400_000_000, 1)),
    "40 million numbers": ("a.json", lambda: b"[" + b"1," * 40_000_000 + b"1]"),
    "half a gzip": ("a.json.gz", lambda: gzip.compress(_club() * 500)[:-30]),
    "a gzip of noise": ("a.json.gz", lambda: b"\x1f\x8b" + _noise(6)),
    "a zip bomb": ("a.xlsx", lambda: _xlsx(_rows(), {"xl/b.xml": b"0" * 300_000_000})),
    "a zip of 100 times": ("a.xlsx", lambda: _xlsx(_rows(), {"xl/b.xml": b"0" * 50_000_000})),
    "a zip of 5,000 parts": (
        "a.xlsx",
        lambda: _xlsx(_rows(), {f"xl/{n}.xml": b"" for n in range(5_000)}),
    ),
    "a zip that is no workbook": ("a.xlsx", _plain_zip),
    "a workbook of laughs": ("a.xlsx", lambda: _xlsx(_LAUGHS)),
    "a workbook that reads files": ("a.xlsx", lambda: _xlsx(_OUTSIDE)),
    "a workbook of broken XML": ("a.xlsx", lambda: _xlsx(b"<worksheet><row></worksheet>")),
    "half a workbook": ("a.xlsx", lambda: _xlsx(_rows(_row(1, "Name")))[:-40]),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_with_a_clear_message_and_nothing_changes(
    vault: Vault, tmp_path: Path, name: str
) -> None:
    filename, make = REFUSED[name]
    path = tmp_path / filename
    path.write_bytes(make())
    before = contents(vault)
    with pytest.raises(BadInput) as caught:
        do_import(vault, path)
    assert "Nothing was changed." in caught.value.message
    assert "Error" not in caught.value.message and "Traceback" not in caught.value.message
    assert len(caught.value.message) < 300
    assert contents(vault) == before


TAKEN: dict[str, tuple[str, Callable[[], bytes]]] = {
    "a script": ("a.json", lambda: _club(description="<script>alert(1)</script>Chess")),
    "an escaped script": (
        "a.json",
        lambda: _club(name="&lt;img src=x onerror=alert(1)&gt;Chess"),
    ),
    "rich text": ("a.json", lambda: _club(description="<font size=9><b>Chess</b></font>")),
    "a javascript link": ("a.json", lambda: _club(url="javascript:alert(1)")),
    "a file link": ("a.json", lambda: _club(url="file:///etc/passwd")),
    "a data link": ("a.json", lambda: _club(url="data:text/html,<b>x</b>")),
    "letters that turn the text": ("a.json", lambda: _club(name="Chess \u202egnp.exe\u2066")),
    "search syntax": (
        "a.json",
        lambda: _club(name='NEAR("a" b) AND name:* OR ^x - "', description="o'brien; drop table"),
    ),
    "SQL": ("a.json", lambda: _club(id="1'; drop table service; --")),
    "wrong kinds everywhere": (
        "a.json",
        lambda: _club(
            phones="x", organization=[], service_at_locations=7, schedules={"byday": {}},
            languages=[[]], cost_options=[None], minimum_age={}, url=[], attributes="a",
        ),
    ),
    "schedules nobody could keep": (
        "a.json",
        lambda: _club(
            schedules=[{"byday": "9MO,0TU,XX", "opens_at": "99:99", "freq": "SECONDLY",
                        "interval": 10**12, "dtstart": "0001-01-01", "bymonthday": "99"}],
        ),
    ),
    "half a surrogate and a zero": ("a.json", lambda: _raw(b'"a\\ud800b\\u0000c"')),
    "1,000 phones": (
        "a.json",
        lambda: _club(phones=[{"number": f"020 7946 {n:04}"} for n in range(1_000)]),
    ),
    "a description of 1 MB": ("a.json", lambda: _raw(_long_text(1))),
    "a million angle brackets": ("a.json", lambda: _raw(b'"' + b"<a " * 300_000 + b'"')),
    "UTF-16": ("a.json", lambda: _club(name="Café").decode().encode("utf-16")),
    "UTF-8 with a mark": ("a.json", lambda: b"\xef\xbb\xbf" + _club()),
    "CSV in cp1252": ("a.csv", lambda: "Name;Phone\nCafé “Zoë”;111\n".encode("cp1252")),
    "CSV in UTF-16": ("a.csv", lambda: "Name\tPhone\nCafé\t111\n".encode("utf-16")),
    "formula cells": (
        "a.csv",
        lambda: b'Name,Website\n"=HYPERLINK(""http://x"",""y"")",=cmd|calc\n@SUM(1),\n',
    ),
    "a CSV of 100,000 columns": ("a.csv", lambda: b"Name" + b",x" * 100_000 + b"\nChess\n"),
    "a formula in a workbook": (
        "a.xlsx",
        lambda: _xlsx(
            _rows(_row(1, "Name"), '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>')
        ),
    ),
    "a cell at the far end of a sheet": (
        "a.xlsx",
        lambda: _xlsx(
            _rows(
                _row(1, "Name"),
                _row(2, "Chess"),
                '<row r="400000"><c r="XFD400000"><v>1</v></c></row>',
            )
        ),
    ),
    "markup in a workbook": (
        "a.xlsx",
        lambda: _xlsx(_rows(_row(1, "Name"), _row(2, "&lt;b&gt;Chess&lt;/b&gt;"))),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TAKEN)
def test_it_comes_in_as_plain_text_only(vault: Vault, tmp_path: Path, name: str) -> None:
    filename, make = TAKEN[name]
    path = tmp_path / filename
    path.write_bytes(make())
    report = do_import(vault, path)
    found = records(vault)
    assert report.added == len(found) >= 1
    for record in found.values():
        shown = json.dumps(record.to_document(), ensure_ascii=False)
        assert not re.search(r"<[a-zA-Z/!?]", shown)
        assert not re.search("[\x00-\x08\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)
        assert record.name.strip()
        assert record.url == "" or record.url.startswith(("http://", "https://"))
    again = do_import(vault, path)
    assert (again.added, again.updated) == (0, 0)


@pytest.mark.parametrize("seed", range(12))
def test_a_feed_with_flipped_bytes_is_taken_whole_or_not_at_all(
    vault: Vault, tmp_path: Path, seed: int
) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(_broken(seed))
    before = contents(vault)
    try:
        report = do_import(vault, path)
    except BadInput as refused:
        assert "Nothing was changed." in refused.message
        assert contents(vault) == before
    else:
        assert report.added == len(records(vault))
