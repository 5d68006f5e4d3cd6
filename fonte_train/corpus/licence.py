"""The licence of a font, and whether a network trained on its outlines may be given away."""

from __future__ import annotations

import re
from pathlib import Path

from fontTools.ttLib import TTFont

UNKNOWN = "unknown"

_METADATA_NAMES = {"OFL": "OFL", "APACHE2": "Apache-2.0", "UFL": "UFL"}
_CHECKOUT_FOLDERS = {"ofl": "OFL", "apache": "Apache-2.0", "ufl": "UFL"}
_WORDINGS = (
    ("OFL", r"open font licen[cs]e|scripts\.sil\.org/ofl|openfontlicense\.org"),
    ("Apache-2.0", r"apache\b.{0,12}licen[cs]e|apache\.org/licenses"),
    ("UFL", r"ubuntu font licen[cs]e"),
    ("GUST", r"gust font licen[cs]e"),
    ("Bitstream-Vera", r"bitstream vera"),
    ("CC0", r"\bcc0\b|publicdomain/zero"),
    ("CC-BY", r"creativecommons\.org/licenses/by/"),
    ("MIT", r"\bmit licen[cs]e\b|permission is hereby granted, free of charge"),
    ("BSD", r"\bbsd licen[cs]e\b|redistribution and use in source and binary forms"),
)
"""What fonts write in their name table, the surest wording first."""


def licence_of(font: TTFont, path: Path) -> str:
    """The licence by METADATA.pb beside the file, the folder of a google/fonts checkout, or the name table."""
    try:
        found = re.search(r'^license:\s*"(\w+)"', (path.parent / "METADATA.pb").read_text("utf-8"), re.MULTILINE)
    except (OSError, UnicodeDecodeError):
        found = None
    if found and found.group(1) in _METADATA_NAMES:
        return _METADATA_NAMES[found.group(1)]
    if path.parent.parent.name in _CHECKOUT_FOLDERS:
        return _CHECKOUT_FOLDERS[path.parent.parent.name]
    return licence_of_wording(name_table_words(font))


def name_table_words(font: TTFont) -> str:
    """Licence, its address and the copyright, as the name table has them."""
    return " ".join(str(font["name"].getDebugName(index) or "") for index in (13, 14, 0))


def licence_of_wording(text: str) -> str:
    """The licence named in a font's own words, UNKNOWN without any."""
    flat = " ".join(text.lower().split())
    return next((name for name, pattern in _WORDINGS if re.search(pattern, flat)), UNKNOWN)
