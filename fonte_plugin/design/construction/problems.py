"""Why characters could not be built: reasons are collected, then reported as sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problems:
    """The characters that were left out, by reason; filled while composites are built."""

    missing: dict[str, list[str]] = field(default_factory=dict)
    """glyph that is not drawn -> what needs it"""
    unlike: dict[str, list[str]] = field(default_factory=dict)
    """glyphs whose design the rule is not made for -> what was to be built from them"""
    cut: list[str] = field(default_factory=list)
    """characters that cannot be cut alike in every master"""
    unknown: list[str] = field(default_factory=list)
    """characters that cannot be built from other glyphs"""

    def needs(self, base: str, character: str) -> None:
        self.missing.setdefault(base, []).append(character)

    def differs(self, bases: str, character: str) -> None:
        self.unlike.setdefault(bases, []).append(character)

    def sentences(self) -> list[str]:
        """One sentence for each reason, naming all its characters."""
        told = [
            f"{' '.join(those)} {_verb(those, 'need')} {base}, which is not drawn."
            for base, those in self.missing.items()
        ]
        for bases, those in self.unlike.items():
            way, are = " and ".join(bases), "are" if len(bases) > 1 else "is"
            told.append(f"{' '.join(those)} cannot follow from the way {way} {are} drawn; {_have(those)} to be drawn.")
        if self.cut:
            told.append(f"{' '.join(self.cut)} cannot be cut alike in every master, so they have to be drawn.")
        if self.unknown:
            follow = _verb(self.unknown, "follow")
            told.append(f"{' '.join(self.unknown)} {follow} from no other glyph, so {_have(self.unknown)} to be drawn.")
        return told


def _verb(those: Sequence[str], verb: str) -> str:
    return verb if len(those) > 1 else f"{verb}s"


def _have(those: Sequence[str]) -> str:
    return "they have" if len(those) > 1 else "it has"
