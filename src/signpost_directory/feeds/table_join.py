"""HSDS as separate tables: rows that belong to a service are put back inside it."""

from collections import defaultdict
from typing import Any

_PLURAL = {
    "organization": "organizations", "location": "locations", "address": "addresses",
    "physical_addresses": "addresses", "phone": "phones", "contact": "contacts",
    "schedule": "schedules", "regular_schedules": "schedules", "language": "languages",
    "cost_option": "cost_options", "required_document": "required_documents",
    "service_area": "service_areas", "service_at_location": "service_at_locations",
    "attribute": "attributes", "taxonomy_term": "taxonomy_terms",
    "accessibility_for_disabilities": "accessibility", "translation": "translations",
}  # fmt: skip
_OF_SERVICE = (
    "phones", "contacts", "schedules", "languages", "cost_options", "required_documents",
    "service_areas", "service_at_locations", "attributes", "eligibilitys", "translations",
)  # fmt: skip
_OF_PLACE = ("addresses", "accessibility", "phones", "schedules", "languages")
_OF_LINK = ("phones", "schedules", "contacts")
TABLES = frozenset({*_OF_SERVICE, *_OF_PLACE, "organizations", "locations", "taxonomy_terms"})


def table_name(key: str) -> str:
    """A table's name in the plural, without ".csv": exporters write all three."""
    name = key.lower().removesuffix(".csv")
    return _PLURAL.get(name, name)


class Tables:
    """Side tables with an index by what they belong to."""

    def __init__(self, beside: dict[str, Any]) -> None:
        self._tables = {n: v for n, v in beside.items() if n in TABLES and isinstance(v, list)}
        self._owned: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
        for name, rows in self._tables.items():
            for row in rows:
                self._own(name, row)

    def __bool__(self) -> bool:
        return bool(self._tables)

    def _own(self, name: str, row: Any) -> None:
        if not isinstance(row, dict):
            return
        if row.get("id") is not None:
            self._owned[name, f"id:{row['id']}"].append(row)
        for owner in ("service", "location", "service_at_location", "contact"):
            if row.get(f"{owner}_id"):
                self._owned[name, f"{owner}:{row[f'{owner}_id']}"].append(row)
        if row.get("link_id"):
            self._owned[name, f"service:{row['link_id']}"].append(row)

    def joined(self, service: Any) -> Any:
        """The service with its rows inside it; what it carries itself stays."""
        if not isinstance(service, dict) or not self._tables:
            return service
        whole = self._with(service, f"service:{service.get('id')}", _OF_SERVICE)
        organization = self._one("organizations", service.get("organization_id"))
        if organization and not whole.get("organization"):
            whole["organization"] = organization
        places = whole.get("service_at_locations")
        if isinstance(places, list):
            whole["service_at_locations"] = [self._at(place) for place in places]
        if isinstance(whole.get("attributes"), list):
            whole["attributes"] = [self._attribute(row) for row in whole["attributes"]]
        return whole

    def _at(self, place: Any) -> Any:
        if not isinstance(place, dict):
            return place
        whole = self._with(place, f"service_at_location:{place.get('id')}", _OF_LINK)
        location = place.get("location") or self._one("locations", place.get("location_id"))
        if isinstance(location, dict):
            whole["location"] = self._with(location, f"location:{location.get('id')}", _OF_PLACE)
        return whole

    def _attribute(self, row: Any) -> Any:
        if isinstance(row, dict) and not row.get("taxonomy_term"):
            term = self._one("taxonomy_terms", row.get("taxonomy_term_id"))
            return {**row, "taxonomy_term": term} if term else row
        return row

    def _with(self, owner: dict[str, Any], key: str, names: tuple[str, ...]) -> dict[str, Any]:
        whole = dict(owner)
        for name in names:
            rows = self._owned.get((name, key))
            if rows and not whole.get(name):
                whole[name] = rows
        return whole

    def _one(self, name: str, identity: object) -> dict[str, Any] | None:
        rows = self._owned.get((name, f"id:{identity}"))
        return rows[0] if rows else None
