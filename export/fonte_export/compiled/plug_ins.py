"""The filters and feature writers that a font's lib asks for: only those of ufo2ft and glyphsLib are run.

ufo2ft imports whatever module the lib of a UFO names. A font comes by mail or from a repository: it is data, and does
not choose which Python of the designer's machine is run.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import ufoLib2
from ufo2ft.constants import FEATURE_WRITERS_KEY, FILTERS_KEY
from ufo2ft.featureWriters import loadFeatureWriters
from ufo2ft.filters import getFilterClass


@dataclass(frozen=True, slots=True)
class _Kind:
    """How the lib asks for a filter or a feature writer: under `key`, by a `name` in a `package`, the first by default.

    `load` raises an error of any kind if there is none of that name.
    """

    called: str
    key: str
    name: str
    package: str
    packages: tuple[str, ...]
    load: Callable[[dict[str, Any], str], object]


_KINDS = (
    _Kind("filter", FILTERS_KEY, "name", "namespace", ("ufo2ft.filters", "glyphsLib.filters"),
          lambda asked, package: getFilterClass(asked["name"], package)),
    _Kind("feature writer", FEATURE_WRITERS_KEY, "class", "module", ("ufo2ft.featureWriters",),
          lambda asked, _: loadFeatureWriters(SimpleNamespace(lib={FEATURE_WRITERS_KEY: [asked]}), ignoreErrors=False)),
)  # fmt: skip


def leave_out_plug_ins(font: ufoLib2.Font) -> dict[str, str]:
    """Take out of a copy of a font what is no filter or feature writer of ufo2ft: name -> a sentence that says so.

    Those of ufo2ft that are damaged or unknown go as well: ufo2ft itself would log them and go on.
    """
    told: dict[str, str] = {}
    for kind in _KINDS:
        asked = font.lib.get(kind.key, [])
        every = asked if isinstance(asked, list) else [asked]
        kept = [one for one in every if _loads(one, kind)]
        if len(kept) == len(every):
            continue
        for one in every:
            if one not in kept:
                called = f"{kind.called} {_called(one, kind)}"
                told[called] = (
                    f"The {called}, which the font asks for, is none that Fonte applies; it was compiled without it."
                )
        if kept:
            font.lib[kind.key] = kept
        else:
            del font.lib[kind.key]
    return told


def _loads(asked: Any, kind: _Kind) -> bool:
    if not isinstance(asked, dict):
        return False
    package = asked.get(kind.package, kind.packages[0])
    if package not in kind.packages:
        return False
    try:
        kind.load(asked, package)
    except Exception:  # the modules that are there raise errors of many kinds over what they are given
        return False
    return True


def _called(asked: Any, kind: _Kind) -> str:
    if not isinstance(asked, dict):
        return repr(asked)[:60]
    name, package = str(asked.get(kind.name, "without a name"))[:60], str(asked.get(kind.package, ""))[:60]
    return f"{name} of {package}" if package else name
