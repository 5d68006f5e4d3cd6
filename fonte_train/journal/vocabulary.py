"""The research journal's own 1,106 tokens, so that its figures can be compared with ours on one machine."""

from __future__ import annotations

import json
import re
import string

SPECIAL = ("<PAD>", "<SOS>", "<EOS>", "<UNK>")
PAD = 0
SOS = 1
EOS = 2
COMMANDS = "MmLlHhVvCcSsQqTtAaZz"
NEGATIVE = "<NEG>"
STYLES = ("serif", "sans-serif", "monospace", "handwriting", "display")
CHARACTERS = string.ascii_uppercase + string.ascii_lowercase + string.digits + "!@#$%&*()-+=[]"
LARGEST = 999
"""Coordinates are 0 to this; larger ones are cut to this, which is the flaw of this vocabulary."""

_TOKENS = (
    *SPECIAL,
    *COMMANDS,
    NEGATIVE,
    *(f"<STYLE:{style}>" for style in STYLES),
    *(f"<CHAR:{char}>" for char in CHARACTERS),
    *(f"<COORD:{value}>" for value in range(LARGEST + 1)),
)
TOKEN_TO_ID = {token: place for place, token in enumerate(_TOKENS)}
SIZE = len(_TOKENS)
_PATTERN = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])|(-?[\d.]+)")


def vocabulary_json() -> str:
    """The text of the journal's vocabulary.json, to the byte."""
    return json.dumps(
        {
            "token_to_id": TOKEN_TO_ID,
            "vocab_size": SIZE,
            "special_tokens": list(SPECIAL),
            "num_commands": len(COMMANDS) + 1,
            "num_styles": len(STYLES),
            "num_chars": len(CHARACTERS),
            "coord_range": LARGEST + 1,
        },
        indent=2,
    )


def encode_path(path: str) -> list[int]:
    """Ids of the `d` of an SVG path, as the journal makes them: signs apart, cut towards zero, clamped."""
    ids = []
    for command, number in _PATTERN.findall(path):
        if command:
            ids.append(TOKEN_TO_ID[command])
            continue
        value = float(number)
        if value < 0:
            ids.append(TOKEN_TO_ID[NEGATIVE])
        ids.append(TOKEN_TO_ID[f"<COORD:{int(min(abs(value), LARGEST))}>"])
    return ids


def encode_glyph(style: str, char: str, path: str) -> list[int]:
    """`SOS style char path EOS`; KeyError for a style or character that the journal does not know."""
    return [SOS, TOKEN_TO_ID[f"<STYLE:{style}>"], TOKEN_TO_ID[f"<CHAR:{char}>"], *encode_path(path), EOS]
