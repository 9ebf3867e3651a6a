"""Makes resources/fonts: small, renamed copies of Noto Sans that the program carries with it.

Run it with a folder that holds the packages (`npm pack` fetches them, see SOURCES.md):

    python tools/make_fonts.py FOLDER_WITH_TGZ_FILES resources/fonts

The family is renamed because a "Noto Sans" installed on the computer would otherwise replace
ours, and its glyph numbers differ: the wrong letters would be printed. The Open Font License
has no reserved name here, and a changed font must be plainly a changed one.
"""

from __future__ import annotations

import io
import sys
import tarfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Signpost Sans"

LATIN_GREEK_CYRILLIC = (
    (0x0020, 0x024F),  # Latin, with Latin-1 and extended A and B
    (0x0250, 0x02FF),  # phonetic letters and modifiers (African languages use some)
    (0x0300, 0x036F),  # combining marks
    (0x0370, 0x03FF),
    (0x0400, 0x052F),
    (0x1E00, 0x1FFF),  # Vietnamese and other Latin, polytonic Greek
    (0x2000, 0x206F),  # punctuation, with the direction marks
    (0x20A0, 0x20BF),
    (0x2116, 0x2122),
    (0x2190, 0x2193),
    (0x2212, 0x2212),
    (0x25A1, 0x25CC),
    (0x2C60, 0x2C7F),
    (0xA720, 0xA78C),
    (0xFFFD, 0xFFFD),
)
GB2312 = tuple(  # the letters of simplified Chinese as they are printed every day, 6,763 of them
    (letter, letter)
    for high in range(0xA1, 0xF8)
    for low in range(0xA1, 0xFF)
    for letter in map(ord, bytes((high, low)).decode("gb2312", "ignore"))
    if letter >= 0x3000
)


@dataclass(frozen=True)
class Source:
    """One npm package, its fingerprint and what to keep of it (everything when `keep` is empty)."""

    package: str
    version: str
    sha256: str
    file: str
    script: str
    keep: tuple[tuple[int, int], ...] = ()


SOURCES = (
    Source(
        "noto-sans",
        "0.4.2",
        "98cf14a19b8e67a0e76bfd4d5df98937b9734e6dde570bd750f2259042042548",
        "NotoSans",
        "",
        LATIN_GREEK_CYRILLIC,
    ),
    Source(
        "noto-sans-arabic",
        "0.4.3",
        "29e966f9d48a4ce7dd3c2c4c016f29cd888089538217303fb2c87de9e7f048ed",
        "NotoSansArabic",
        "Arabic",
    ),
    Source(
        "noto-sans-bengali",
        "0.4.4",
        "aea68a0e86d50c55739f11b3efebf859cbc63219ad1dfbf83dc7e6cfd84a4243",
        "NotoSansBengali",
        "Bengali",
    ),
    Source(
        "noto-sans-ethiopic",
        "0.4.2",
        "3030fe790f54df5297904e82da1d5216df61064af4e2ca2972ad166a6ad81f49",
        "NotoSansEthiopic",
        "Ethiopic",
    ),
    Source(
        "noto-sans-sc",
        "0.4.3",
        "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59",
        "NotoSansSC",
        "Chinese",
        GB2312,
    ),
)
STYLES = (("400Regular", "Regular"), ("700Bold", "Bold"))


def read_package(folder: Path, source: Source) -> dict[str, bytes]:
    """The package's files by path. Raises ValueError when the fingerprint is another."""
    path = folder / f"expo-google-fonts-{source.package}-{source.version}.tgz"
    packed = path.read_bytes()
    if sha256(packed).hexdigest() != source.sha256:
        raise ValueError(f"{path.name} is not the file that SOURCES.md names")
    wanted = tuple(f"package/{folder}/{source.file}_{folder}.ttf" for folder, _ in STYLES)
    files: dict[str, bytes] = {}
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        for name in (*wanted, "package/LICENSE_FONT"):
            member = archive.extractfile(name)
            if member is None:
                raise ValueError(f"{path.name} lacks {name}")
            files[name.removeprefix("package/")] = member.read()
    return files


def shrink(font: TTFont, keep: tuple[tuple[int, int], ...]) -> None:
    """Drops hinting, signatures and glyphs that no kept character can lead to."""
    options = Options(
        layout_features="*",
        hinting=False,
        notdef_outline=True,
        glyph_names=False,
        name_IDs="*",
        drop_tables=["DSIG", "MVAR", "STAT", "HVAR", "meta"],
    )
    subsetter = Subsetter(options)
    letters = set(font.getBestCmap())
    if keep:
        letters &= {c for first, last in keep for c in range(first, last + 1)}
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)


def rename(font: TTFont, family: str, style: str) -> None:
    """Puts our family in the name table; copyright and licence (ids 0, 13, 14) stay."""
    names = font["name"]
    names.names = [n for n in names.names if n.nameID in (0, 13, 14)]
    compact = family.replace(" ", "")
    for name_id, value in {
        1: family,
        2: style,
        3: f"{compact}-{style}",
        4: f"{family} {style}",
        5: "Version 1.0; from Noto Sans",
        6: f"{compact}-{style}",
    }.items():
        names.setName(value, name_id, 3, 1, 0x409)


def make(folder: Path, out: Path) -> int:
    """Writes the fonts and their licence; returns the bytes written."""
    total = 0
    for source in SOURCES:
        files = read_package(folder, source)
        family = f"{FAMILY} {source.script}".strip()
        for package_folder, style in STYLES:
            data = files[f"{package_folder}/{source.file}_{package_folder}.ttf"]
            font = TTFont(io.BytesIO(data), recalcTimestamp=False)
            shrink(font, source.keep)
            rename(font, family, style)
            target = out / f"{family.replace(' ', '')}-{style}.ttf"
            font.save(target)
            total += target.stat().st_size
            print(f"{target.name}: {target.stat().st_size:,} bytes")
        licence = files["LICENSE_FONT"].decode("utf-8").replace("\r\n", "\n")
        (out / f"OFL{source.script and '-' + source.script}.txt").write_text(licence, "utf-8")
    return total


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    print(f"{make(Path(sys.argv[1]), Path(sys.argv[2])):,} bytes in all")
