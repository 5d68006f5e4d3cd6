"""Glyphs that are valid but not offered: letters with a part too many or too few, or far too heavy or light."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fonte_plugin.completion.finishing import Finisher
from fonte_plugin.outlines.outline import Outline

CONTOURS: Mapping[str, tuple[int, ...]] = {
    char: counts
    for chars, counts in (
        ("CEFGHIJLMNSTUVWXYZcfhlmnrstuvwxyz12357.,'`()[]{}<>+-_/|^~", (1,)),
        ('ADObdeaopqij!?:;"=#', (2,)),
        ("æ", (3,)),
        ("KPRkß469", (1, 2)),
        ("Qg0", (2, 3)),
        ("B", (2, 3)),
        ("8", (3,)),
        ("&@", (1, 2, 3)),
        ("\\", (1, 4)),
        ("$", (1, 3, 5)),
        ("*", (1, 4, 5, 6)),
        ("%", (3, 4, 5, 6)),
    )
    for char in chars
}
"""How many contours a character has, without overlaps, in 906 open families whose control glyphs are plain (have these
numbers themselves). At most 1.5 % of the families differ in any one character."""
SAME_HEIGHT = 0.93
"""Small letters that reach this share of the cap height are small capitals, and have the parts of capitals."""
HEAVY = 0.35
"""Logarithm of stroke thickness over that of the references beyond which no designer goes: 99 of 100 true glyphs of
sans serifs stay within .26, of serifs within .34."""
SCATTERS = 2.0
"""How many times the scatter of the references is added to that."""


@dataclass(frozen=True)
class Gate:
    """What the references show: whether they are `plain`, and their weight (`finisher`)."""

    plain: bool
    finisher: Finisher

    @classmethod
    def of(cls, outlines: Mapping[str, Outline], finisher: Finisher) -> Gate:
        """From outlines in grid units. A stencil, a font of capitals alone, and one without counters are not plain."""
        letters = {char: outline for char, outline in outlines.items() if char in CONTOURS}
        plain = all(len(each.contours) in CONTOURS[char] for char, each in letters.items())
        counters = any(min(CONTOURS[char]) > 1 for char in letters)
        return cls(plain and counters and not _all_capitals(letters), finisher)

    def fault(self, char: str, outline: Outline) -> str | None:
        """Why the outline should be drawn again, one word, or None.

        `contours`: a part or counter too many, or one missing; `weight`: strokes far heavier or lighter than the
        references'.
        """
        if self.plain and char in CONTOURS and len(outline.contours) not in CONTOURS[char]:
            return "contours"
        scatter = self.finisher.style.weight.scatter
        if self.finisher.weight_error(char, outline) > HEAVY + SCATTERS * scatter:
            return "weight"
        return None


def _all_capitals(letters: Mapping[str, Outline]) -> bool:
    tops = {char: box[3] for char, outline in letters.items() if (box := outline.bounds)}
    capitals = [top for char, top in tops.items() if char.isupper()]
    low = [top for char, top in tops.items() if char in "acemnorsuvwxz"]
    return bool(capitals and low) and max(low) >= SAME_HEIGHT * min(capitals)
