"""Words and strings in which designers judge letters, and a notation for glyphs without a key."""

from __future__ import annotations

from collections.abc import Collection

PANGRAM = "The quick brown fox jumps over the lazy dog"
HAMBURGEFONSTIV = "Hamburgefonstiv"
SPACING = "nnonoo HHOHOO"
MOST_SPACED = 60
"""Glyphs that one spacing text runs through."""
FIGURES = "0123456789 HH5HH 1151010500"
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789"
PARAGRAPH = (
    "A typeface is a set of decisions that have to hold in every word. Round letters meet straight ones, stems repeat "
    "at an even pace, and the white inside a letter answers the white between two of them. What looks right alone may "
    "look wrong in a line, so read the line: does any letter stand out, lean, or leave a hole?"
)

WATERFALL = (12, 16, 20, 28, 40, 56, 76)
"""Sizes of a waterfall, in points."""


def spacing_string(char: str) -> str:
    """The character between the controls of its kind: straight and round on either side."""
    if char.isdigit():
        return f"11{char}11 00{char}00 1{char}0{char}1"
    if char.isupper() or not char.isalpha():
        return f"HH{char}HH OO{char}OO H{char}O{char}H"
    return f"nn{char}nn oo{char}oo n{char}o{char}n"


def controls(char: str) -> str:
    """Two glyphs beside which a character of this kind is judged."""
    if char.isdigit():
        return "10"
    return "HO" if char.isupper() else "no"


def spacing_text(chars: str) -> str:
    """Each of these between the controls of its kind, after the controls by themselves."""
    spaced = [spacing_string(char).split()[-1] for char in chars[:MOST_SPACED] if not char.isspace()]
    return " ".join([SPACING, *spaced])


def parse_names(text: str, names: Collection[str]) -> list[str | int]:
    """`/name` stands for a glyph (a space ends it and is dropped), `//` for a slash; all else for itself.

    Returns glyph names as they are and characters as code points. A slash that no known name follows is a slash.
    """
    found: list[str | int] = []
    index = 0
    while index < len(text):
        if text[index] == "/":
            if text.startswith("//", index):
                found.append(ord("/"))
                index += 2
                continue
            end = index + 1
            while end < len(text) and text[end] not in "/ \n\t":
                end += 1
            name = text[index + 1 : end]
            if name in names:
                found.append(name)
                index = end + (text[end : end + 1] == " ")
                continue
        found.append(ord(text[index]))
        index += 1
    return found
