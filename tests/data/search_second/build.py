"""Writes directory.json and queries.jsonl of the second blind search set from sources_*.txt.

The same sources always give the same bytes; `build.py --check` fails when the files differ."""

import json
import sys
import uuid
from pathlib import Path

HERE = Path(__file__).parent
SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "signpost:tests:search-second")
KINDS = {
    "plain": "plain",
    "typo": "typo",
    "symptom": "symptom",
    "colloquial": "colloquial",
    "abbreviation": "abbreviation",
    "name": "service-name",
}


def slug(name: str) -> str:
    return "".join(c if c.isalnum() else "-" for c in name.lower().replace("'", "")).strip("-")


def make_id(kind: str, name: str) -> str:
    return str(uuid.uuid5(SPACE, f"{kind}:{name}"))


def service(number: int, name: str, organization: str, text: str, term: str) -> dict[str, object]:
    document: dict[str, object] = {
        "id": make_id("service", name),
        "name": name,
        "description": text,
        "status": "active",
        "url": f"https://www.{slug(organization)}.example/{slug(name)}",
        "organization": {"id": make_id("organization", organization), "name": organization},
        "phones": [{"id": make_id("phone", name), "number": f"020 7946 0{number % 1000:03d}"}],
    }
    if term:
        attribute = {
            "id": make_id("attribute", name),
            "link_id": document["id"],
            "link_entity": "service",
            "taxonomy_term": {"id": make_id("term", term), "name": term},
        }
        document["attributes"] = [attribute]
    return document


def read() -> tuple[list[dict[str, object]], list[dict[str, object]]]:
    services: list[dict[str, object]] = []
    queries: list[tuple[str, list[str]]] = []
    ids: dict[str, dict[str, str]] = {}
    domain = ""
    for path in sorted(HERE.glob("sources_*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("# "):
                domain = line[2:]
                continue
            row = line.split("|")
            if row[0] == "S":
                _, key, *rest = row
                document = service(len(services), *rest)
                if domain in ids.setdefault(key, {}):
                    raise SystemExit(f"{domain}: {key} stands twice")
                ids[key][domain] = str(document["id"])
                services.append(document)
            elif row[0] == "Q":
                queries.append((domain, row[1:]))
    return services, [query(domain, row, ids) for domain, row in queries]


def query(domain: str, row: list[str], ids: dict[str, dict[str, str]]) -> dict[str, object]:
    kind, text, wanted = row
    good = []
    for reference in wanted.split(","):
        where, _, key = reference.rpartition("/")
        found = ids[key]
        if where or domain in found:
            good.append(found[where or domain])
        elif len(found) == 1:
            good.append(next(iter(found.values())))
        else:
            raise SystemExit(f"{domain}: {text}: {key} is ambiguous: {sorted(found)}")
    return {"query": text, "lang": "en", "kind": KINDS[kind], "good": good}


def main() -> None:
    services, queries = read()
    directory = json.dumps(services, ensure_ascii=False, indent=1) + "\n"
    lines = "".join(json.dumps(q, ensure_ascii=False) + "\n" for q in queries)
    for name, text in (("directory.json", directory), ("queries.jsonl", lines)):
        path = HERE / name
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
        elif path.read_text(encoding="utf-8") != text:
            raise SystemExit(f"{name} differs from the sources: run build.py")
    sys.stdout.write(f"{len(services)} services, {len(queries)} queries\n")


if __name__ == "__main__":
    main()
