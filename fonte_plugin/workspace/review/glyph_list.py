"""Which entries the overview shows, and in which order: search, filter, sorting."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.session import Entry, Session
from fonte_plugin.workspace.review.status import Status

FILTERS: dict[str, tuple[Status | None, ...]] = {
    "all": (*Status, None),
    "missing": (Status.MISSING,),
    "drawn": (Status.DRAWN,),
    "generated": (Status.GENERATED,),
    "accepted": (Status.ACCEPTED,),
    "failed": (Status.FAILED, Status.REJECTED),
}


@dataclass(frozen=True)
class GlyphQuery:
    """What the designer wants to see. `search` holds terms of which any may fit: a character, a name, U+XXXX."""

    filter: str = "all"
    search: str = ""
    by_agreement: bool = False

    def entries(self, session: Session, review: Review, signs: Collection[Entry] = ()) -> list[tuple[str, list[Entry]]]:
        """Sections with their entries, `signs` that are built last; one without a title when sorted by agreement."""
        shown = [entry for entry in session.with_signs(signs) if self._fits(entry, session, review)]
        if self.by_agreement:
            ranked = {char: rank for rank, char in enumerate(review.least_agreed())}
            return [("", sorted(shown, key=lambda entry: ranked.get(entry.char, len(ranked))))]
        sections: dict[str, list[Entry]] = {}
        for entry in shown:
            sections.setdefault(entry.section, []).append(entry)
        return list(sections.items())

    def _fits(self, entry: Entry, session: Session, review: Review) -> bool:
        if session.status(entry, review) not in FILTERS[self.filter]:
            return False
        terms = self.search.split() or ([self.search] if self.search else [])
        return not terms or any(_matches(term, entry) for term in terms)


def _matches(term: str, entry: Entry) -> bool:
    if len(term) == 1:
        return term == entry.char or term == entry.name
    if term[:2].upper() == "U+":
        digits = term[2:].upper()
        return bool(entry.char) and f"{ord(entry.char):04X}".lstrip("0").startswith(digits.lstrip("0"))
    return term.lower() in entry.name.lower()
