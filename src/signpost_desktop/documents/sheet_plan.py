"""How the services share the page: sizes, what is shortened, how many fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from signpost_desktop.documents.sheet import Sheet
from signpost_desktop.documents.sheet_labels import SheetLabels
from signpost_desktop.documents.sheet_layout import (
    INNER_WIDTH,
    Block,
    KnownLines,
    Look,
    ServiceBlock,
    service_block,
)
from signpost_desktop.documents.sheet_words import SHORTER, shorten
from signpost_desktop.documents.typesetting import Span

# From roomy to dense; then the words are shortened, at the last size.
SIZES: tuple[float, ...] = (13.0, 12.0, 11.0, 10.0)
LARGE_SIZES: tuple[float, ...] = (20.0, 18.0)
ROOMY_UP_TO = 2  # more services than this never begin at the largest size


@dataclass(frozen=True)
class Plan:
    """What goes on the page: how many services, how large, how much shortened."""

    size: float
    steps: int
    blocks: tuple[ServiceBlock, ...]
    left_out: int
    height: float


def plan_services(sheet: Sheet, labels: SheetLabels, room: float) -> Plan:
    """The roomiest plan that fits, found by halving: each level needs less room than the last."""
    sizes = LARGE_SIZES if sheet.large else SIZES
    if not sheet.large and len(sheet.services) > ROOMY_UP_TO:
        sizes = sizes[1:]
    levels = [(size, 0) for size in sizes]
    levels += [(sizes[-1], step) for step in range(1, len(SHORTER) + 1)]
    known: KnownLines = {}
    low, high = 0, len(levels) - 1
    densest = _try(sheet, labels, levels[high], known)
    if densest.height > room:
        return _fewer(densest, sheet, labels, room)
    best = densest
    while low < high:
        middle = (low + high) // 2
        plan = _try(sheet, labels, levels[middle], known)
        if plan.height <= room:
            best, high = plan, middle
        else:
            low = middle + 1
    return best


def _try(sheet: Sheet, labels: SheetLabels, level: tuple[float, int], known: KnownLines) -> Plan:
    size, steps = level
    look = Look(labels, size, sheet.large, known)
    blocks = tuple(
        service_block(shorten(service, steps), look, sheet.mode, INNER_WIDTH)
        for service in sheet.services
    )
    return Plan(size, steps, blocks, 0, _height(blocks, size))


def _fewer(densest: Plan, sheet: Sheet, labels: SheetLabels, room: float) -> Plan:
    """As many services as there is room for above the line that says how many more there are.

    The number is what fits at the densest; those then have all the room that is left.
    """
    more = more_line(1, Look(labels, densest.size, sheet.large)).height + densest.size
    blocks = densest.blocks
    while blocks and _height(blocks, densest.size) + more > room:
        blocks = blocks[:-1]
    left_out = len(densest.blocks) - len(blocks)
    if not left_out:
        return densest
    kept = replace(sheet, services=sheet.services[: len(blocks)])
    # At a larger size that line is taller, too: room for it is kept at the largest size.
    roomy = plan_services(kept, labels, room - more * 1.3)
    if roomy.left_out or not blocks:
        return replace(
            densest, blocks=blocks, left_out=left_out, height=_height(blocks, densest.size) + more
        )
    return replace(roomy, left_out=left_out, height=roomy.height + more)


def _height(blocks: Sequence[ServiceBlock], size: float) -> float:
    return sum(block.height for block in blocks) + least_gap(size) * max(len(blocks) - 1, 0)


def least_gap(size: float) -> float:
    return size * 1.1


def more_line(count: int, look: Look) -> Block:
    block = Block(INNER_WIDTH, look.align)
    words = look.labels.pair("more").replace("{count}", str(count))
    block.add([Span(words, look.sized(1.1), bold=True)], look.direction)
    return block
