"""The state beside a review when the designer leaves: settings, the shown glyph, where it was saved."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from fonte_export.errors import ExportError
from fonte_export.ufo.snapshot import Snapshot
from fonte_plugin.errors import RequestError
from fonte_plugin.request import GenerateRequest
from fonte_plugin.workspace.review.font_plan import FontPlan

NEW = "new"
LAYER = "layer"
SOURCE = "source"
FAMILY = "family"
KINDS = (NEW, LAYER, SOURCE, FAMILY)
NEW_FILES = (NEW, FAMILY)
"""Places that are written as a whole, and may be written over."""


@dataclass(frozen=True, slots=True)
class SavePlace:
    """Where a review was saved last: a new UFO, a new designspace, the layer of the source, or the source itself.

    `digests` are hashes of the new files as they were written, to notice changes by another program.
    """

    kind: str
    path: str
    digests: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, kind: str, path: Path) -> SavePlace:
        """Raises ExportError if the file just written cannot be read."""
        return cls(kind, str(path.absolute()), digests(path) if kind in NEW_FILES else {})

    def changed(self) -> bool:
        """Whether another program has written to it since. Raises ExportError if it is there and cannot be read."""
        path = Path(self.path)
        return self.kind in NEW_FILES and path.exists() and digests(path) != self.digests


@dataclass(frozen=True, slots=True)
class Desk:
    """`asked` is the state of the sidebar, `request` the last generation, `in_file` the characters that are saved in
    their present state, `plan` the planned changes to the font as a whole."""

    name: str = ""
    """Of a font that began with a style word."""
    current: str = ""
    """Name of the glyph that was shown."""
    in_file: str = ""
    place: SavePlace | None = None
    asked: Mapping[str, Any] = field(default_factory=dict)
    request: GenerateRequest | None = None
    plan: FontPlan = field(default_factory=FontPlan)
    plan_in_file: bool = False
    """Saved as it stands."""
    open: bool = True
    """A window has it open, or died with it."""

    def to_dict(self) -> dict[str, Any]:
        values: dict[str, Any] = {
            name: getattr(self, name) for name in ("name", "current", "in_file", "open", "plan_in_file")
        }
        values["asked"] = dict(self.asked)
        values["plan"] = self.plan.to_dict()
        values["place"] = asdict(replace(self.place, digests=dict(self.place.digests))) if self.place else None
        values["request"] = asdict(self.request) if self.request else None
        return values

    @classmethod
    def from_dict(cls, values: Any) -> Desk:
        """Read what is valid; parts of another form are left out."""
        if not isinstance(values, Mapping):
            return cls()
        kinds: dict[str, type] = dict.fromkeys(("name", "current", "in_file"), str)
        kinds |= {"asked": Mapping, "open": bool, "plan_in_file": bool}
        known = {name: values[name] for name, kind in kinds.items() if isinstance(values.get(name), kind)}
        plan = FontPlan.from_dict(values.get("plan"))
        return cls(**known, place=_place(values.get("place")), request=_request(values.get("request")), plan=plan)


def _place(values: Any) -> SavePlace | None:
    if not isinstance(values, Mapping) or values.get("kind") not in KINDS or not isinstance(values.get("path"), str):
        return None
    known = values.get("digests")
    return SavePlace(values["kind"], values["path"], MappingProxyType(known) if isinstance(known, dict) else {})


def _request(values: Any) -> GenerateRequest | None:
    if not isinstance(values, Mapping):
        return None
    names = {item.name for item in fields(GenerateRequest)}
    try:
        return GenerateRequest.from_dict({name: value for name, value in values.items() if name in names})
    except RequestError:
        return None


def digests(font: Path) -> dict[str, str]:
    """SHA-256 of all files of a UFO, UFOZ or the folder of a designspace, by relative path. Raises ExportError."""
    if font.suffix.lower() != ".designspace":
        return {name: state.digest for name, state in Snapshot.take(font).files.items()}
    files = sorted(path for path in font.parent.rglob("*") if path.is_file())
    try:
        return {
            path.relative_to(font.parent).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files
        }
    except OSError as error:
        raise ExportError(f"{font} cannot be read: {error.strerror or error}.", path=font) from error
