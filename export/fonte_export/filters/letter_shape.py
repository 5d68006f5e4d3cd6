"""How letters and figures end, in roman typefaces of any style: by a bowl or arch, by a flat, or by both."""

from __future__ import annotations

from collections.abc import Collection

ROUND_TOPS = "aceghmnopqrsßæ" "CGOQS" "023689"
FLAT_TOPS = "bdhijklmnpqruvwxyz" "BDEFHIJKLMNPRTUVWXYZ" "1457"
ROUND_BOTTOMS = "abcdegjostuyßæ" "CGJOQSU" "035689"
FLAT_BOTTOMS = "abdfhiklmnpqruxzßæ" "ABDEFHIKLMNPRTXYZ" "1247"


def ends_so(unicodes: Collection[int], *, top: bool, round: bool) -> bool:
    """Whether a glyph of these characters ends by a round, or a flat, as a matter of course."""
    rounds, flats = (ROUND_TOPS, FLAT_TOPS) if top else (ROUND_BOTTOMS, FLAT_BOTTOMS)
    return any(chr(code) in (rounds if round else flats) for code in unicodes)
