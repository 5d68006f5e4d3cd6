"""A handwritten kern feature: the compiler then leaves out the kerning of the UFO."""

from __future__ import annotations

import re

OWN_KERN = (
    "The features have a kern feature of their own, so the kerning of the font itself is not compiled: put the comment "
    "'# Automatic Code' into that feature to have both, or take the feature out."
)
"""the sentence for a font with both"""

_COMMENT = re.compile(r"#[^\n]*")
_KERN = re.compile(r"\bfeature\s+kern\b[^{]*\{(?P<body>.*?)\}\s*kern\s*;", re.DOTALL)
_MARKER = re.compile(r"#\s*Automatic Code\b", re.IGNORECASE)
"""the comment at which ufo2ft inserts what it makes of the kerning"""


def has_own_kern(features: str) -> bool:
    """Whether there is a kern feature, and none with the marker at which automatic kerning is inserted."""
    found = [body for body in _KERN.finditer(features) if not _commented(features, body.start())]
    return bool(found) and not any(_MARKER.search(body["body"]) for body in found)


def _commented(text: str, position: int) -> bool:
    line = text[text.rfind("\n", 0, position) + 1 : position]
    return _COMMENT.search(line) is not None
