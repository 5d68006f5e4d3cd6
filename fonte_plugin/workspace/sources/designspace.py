"""The masters that a designspace names: which UFOs they are, and which of them is the default."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fontTools.designspaceLib import DesignSpaceDocument, SourceDescriptor

from fonte_export.ufo.reading import ufo_reader
from fonte_plugin.errors import SourceError
from fonte_plugin.workspace.sources.reading import unreadable

DEFAULT_LAYER = "public.default"


@dataclass(frozen=True, slots=True)
class DesignspaceMaster:
    """One UFO of a designspace, with the names that it goes by."""

    ufo: Path
    """as the designspace has it, made absolute"""
    filename: str
    """relative to the designspace, as it is written there"""
    name: str
    """its style name, or that of its file"""
    names: frozenset[str]
    """the names that it may be asked for by: its style, its name in the designspace, its file"""


@dataclass(frozen=True, slots=True)
class Masters:
    """All UFOs of a designspace once, in its order; `default` is None if it has none."""

    path: Path
    masters: tuple[DesignspaceMaster, ...]
    default: DesignspaceMaster | None

    @classmethod
    def read(cls, path: Path) -> Masters:
        """Read the designspace without its UFOs; sources in other layers belong to the masters of the same UFO.

        A layer that is named and is the UFO's default layer is the same as none. Raises SourceError, and OSError where
        the file cannot be read.
        """
        try:
            document = DesignSpaceDocument.fromfile(path)
            default = document.findDefault()
        except Exception as error:  # expat, lxml and designspaceLib raise exceptions of many kinds
            if isinstance(error, OSError) and error.errno is not None:  # lxml has an OSError for bad XML too
                raise
            raise unreadable(path, "a designspace", error, "Name one of its UFOs instead") from error
        found: dict[Path, DesignspaceMaster] = {}
        first: DesignspaceMaster | None = None
        for source in document.sources:
            if not source.path or not _is_default_layer(source):
                continue
            master = _master(source)
            found.setdefault(master.ufo.resolve(), master)
            if source is default:
                first = found[master.ufo.resolve()]
        return cls(path, tuple(found.values()), first)

    def chosen(self, name: str | None) -> DesignspaceMaster:
        """The master called `name`, the default one for None. Raises SourceError, which names the masters."""
        if name is not None:
            chosen = next((master for master in self.masters if name in master.names), None)
        else:
            chosen = self.default or (self.masters[0] if len(self.masters) == 1 else None)
        if chosen is None:
            names = [master.name for master in self.masters]
            wanted = f"no master {name}" if name else "no default master"
            choice = f"choose one of {', '.join(names)} with --master" if names else "name a UFO instead"
            raise SourceError(
                f"{self.path.name} has {wanted}; {choice}.", code="master", path=str(self.path), masters=names
            )
        return chosen


def _master(source: SourceDescriptor) -> DesignspaceMaster:
    ufo = Path(str(source.path))
    names: list[Any] = [source.styleName, source.name, ufo.name, ufo.stem]
    return DesignspaceMaster(
        ufo, str(source.filename or ""), str(source.styleName or ufo.stem), frozenset(filter(None, names))
    )


def _is_default_layer(source: SourceDescriptor) -> bool:
    layer = source.layerName
    if layer is None or layer == DEFAULT_LAYER:
        return True
    try:
        with ufo_reader(Path(str(source.path)), validate=False) as reader:
            return bool(layer == reader.getDefaultLayerName())
    except Exception:  # what is wrong with the UFO is reported when it is read
        return False
