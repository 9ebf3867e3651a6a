"""Collects every text that the window shows, from the sources and from the shipped lists.

In `ui/`: `tr`, `translate`, `QT_TRANSLATE_NOOP` and `counted`, with Qt's contexts. Below it:
`Words`, `counted`, `measured`, `for_people`, the `default` of an error's class and the literals
that an error is raised with; these have the context "Words". `make translations` writes them to
the files.
"""

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SOURCES = (ROOT / "src" / "signpost_desktop", ROOT / "src" / "signpost_directory")
WORDS = "Words"
_LISTS = (
    "age_bands", "barriers", "ethnicity_ons2021", "how_given", "interpreter",
    "religion_census2021", "urgency",
)  # fmt: skip


class Text(NamedTuple):
    """One text to translate, and whether it depends on a number."""

    context: str
    source: str
    counted: bool = False


def all_texts() -> tuple[Text, ...]:
    """Every text, each once, in order of context and source."""
    files = [path for top in SOURCES for path in sorted(top.rglob("*.py"))]
    trees = [(path, ast.parse(path.read_text("utf-8"))) for path in files]
    errors = error_names(tree for _, tree in trees)
    found = {
        text
        for path, tree in trees
        if "migrations" not in path.parts
        for text in texts_of(tree, errors, in_window="ui" in path.parts)
    }
    return tuple(sorted({*found, *_listed()}))


def error_names(trees: Iterator[ast.Module]) -> frozenset[str]:
    """The names of SignpostError and of every class below it."""
    bases = {
        node.name: [ast.unparse(base) for base in node.bases]
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    names = {"SignpostError"}
    while more := {name for name, of in bases.items() if names & {*of}} - names:
        names |= more
    return frozenset(names)


def texts_of(tree: ast.Module, errors: frozenset[str], *, in_window: bool) -> Iterator[Text]:
    """The texts of one module."""
    yield from _Reader(errors, in_window).read(tree, WORDS)


class _Reader:
    def __init__(self, errors: frozenset[str], in_window: bool) -> None:
        self._errors = errors
        self._in_window = in_window

    def read(self, node: ast.AST, owner: str) -> Iterator[Text]:
        """`owner` is the class around the node, which is the context of `self.tr`."""
        for child in ast.iter_child_nodes(node):
            inside = child.name if isinstance(child, ast.ClassDef) else owner
            if isinstance(child, ast.ClassDef) and child.name in self._errors:
                yield from _default(child)
            if isinstance(child, ast.Call):
                yield from self._call(child, owner)
            yield from self.read(child, inside)

    def _call(self, call: ast.Call, owner: str) -> Iterator[Text]:
        name, args = name_of(call), call.args
        if name == "tr":
            yield from (Text(owner, each) for each in literals(args[:1]))
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(args) > 1:
            context = next(literals(args[:1]), "")
            yield from (Text(context, each) for each in literals(args[1:2]))
        elif name == "counted" and self._in_window:
            context = next(literals(args[:1]), "")
            yield from (Text(context, each, True) for each in literals(args[2:3]))
        elif name in ("counted", "measured"):
            yield from (Text(WORDS, each, True) for each in literals(args[1:2]))
        elif name == "Words":
            yield from (Text(WORDS, each) for each in literals(args[:1]))
        elif name == "for_people" or name in self._errors:
            yield from (Text(WORDS, each) for each in literals(args))


def name_of(call: ast.Call) -> str:
    """The last word of what is called."""
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def literals(nodes: list[ast.expr]) -> Iterator[str]:
    """The texts written out in an expression: also in tables, and on both sides of a choice."""
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.Dict):
            yield from literals(node.values)
        elif isinstance(node, ast.Tuple | ast.List | ast.Set):
            yield from literals(node.elts)
        elif isinstance(node, ast.IfExp):
            yield from literals([node.body, node.orelse])
        elif isinstance(node, ast.BoolOp):
            yield from literals(node.values)


def _default(error: ast.ClassDef) -> Iterator[Text]:
    for node in error.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "default":
            yield from (Text(WORDS, each) for each in literals([node.value]))


def _listed() -> Iterator[Text]:
    """The words of the shipped lists: answers, tips, and the lines of the urgent card."""
    resources = ROOT / "resources"
    for name in _LISTS:
        for value in _json(resources / "codelists" / f"{name}.json")["values"]:
            yield from (Text("Lists", value[part]) for part in ("group", "label") if part in value)
    for tip in _json(resources / "tips" / "en.json")["tips"]:
        yield Text("Tips", tip["text"])
    for line in _json(resources / "urgent" / "urgent.json")["lines"]:
        parts = (line.get(part, "") for part in ("label", "when", "number"))
        yield from (Text(WORDS, part) for part in parts if any(map(str.isalpha, part)))


def _json(path: Path) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = json.loads(path.read_text("utf-8"))
    return found
