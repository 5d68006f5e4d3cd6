"""Which characters Fonte draws, their glyph names, and how a user writes a set of them."""

from __future__ import annotations

import string
from collections.abc import Iterable

from fontTools.agl import UV2AGL

from fonte_plugin.errors import RequestError

CHARACTERS = string.ascii_uppercase + string.ascii_lowercase + string.digits + ".,!?@#()[]-:;'\"&/$%*+=_<>{}|\\~^`ßæ"
"""In the order of their token ids: all of ASCII, and letters that no recipe can build from it. No id is left."""

CONTROL_ORDER = "noHOaesgpdRhtirucbmvSBEALDGTPNlkyfwqxzjKMCUFIVXWYZQJ"
"""The glyphs a designer draws first because most others follow from them; the rest come in charset order."""


def glyph_name(char: str) -> str:
    """The glyph name of the Adobe Glyph List For New Fonts: `one` for "1", `parenleft` for "("."""
    return str(UV2AGL.get(ord(char)) or f"uni{ord(char):04X}")


def by_control_order(chars: Iterable[str]) -> list[str]:
    """The characters, most telling first."""
    rank = {char: index for index, char in enumerate(CONTROL_ORDER)}
    return sorted(chars, key=lambda char: (rank.get(char, len(rank)), CHARACTERS.find(char)))


def parse_chars(text: str, characters: str = CHARACTERS) -> str:
    """Expand a set as users write it, `A-Za-z0-9.-`: X-Y is a range between letters or digits, else a hyphen is one.

    Returns each character once, in charset order. Raises RequestError for a range that runs backwards and
    for anything outside `characters`.
    """
    wanted: set[str] = set()
    index = 0
    while index < len(text):
        char = text[index]
        last = text[index + 2] if text[index + 1 : index + 2] == "-" and index + 2 < len(text) else ""
        if char.isalnum() and last.isalnum():
            if ord(char) > ord(last):
                raise RequestError(
                    f"The range {char}-{last} runs backwards; write {last}-{char}.", code="charset", range=text
                )
            wanted.update(chr(code) for code in range(ord(char), ord(last) + 1))
            index += 3
        else:
            wanted.add(char)
            index += 1
    unknown = sorted(wanted - set(characters) - set(string.whitespace))
    if unknown:
        shown = " ".join(f"{char} (U+{ord(char):04X})" for char in unknown[:8])
        raise RequestError(
            f"The model cannot draw {shown}{' ...' if len(unknown) > 8 else ''}; it draws {characters}",
            code="charset",
            unknown=unknown,
        )
    result = "".join(char for char in characters if char in wanted)
    if not result:
        raise RequestError(f"No characters were asked for; choose some of {characters}", code="charset")
    return result
