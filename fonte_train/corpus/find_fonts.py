"""Which font files there are below the given folders, and what is known about each before it is opened."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from fonte_train.corpus.font_files import INDEX_NAME, METADATA_NAME, read_index
from fonte_train.errors import TrainError

SUFFIXES = (".ttf", ".otf")


@dataclass(frozen=True, slots=True)
class FontSource:
    """A font file. `name` identifies it on every machine: its path below the folder it was found in.

    `family`, `licence`, `split` and `style` are None unless something outside of the file gives them.
    """

    path: Path
    name: str
    family: str | None = None
    licence: str | None = None
    split: str | None = None
    style: str | None = None

    @property
    def stamp(self) -> tuple[str, int, int]:
        """Changes when the file does: name, bytes, time of change."""
        status = self.path.stat()
        return self.name, status.st_size, status.st_mtime_ns


def find_sources(folders: Iterable[Path]) -> list[FontSource]:
    """All fonts below `folders`, by name. TrainError for a path that is not a folder, or fonts that share a name.

    A folder with index.csv holds what the index lists. Elsewhere a folder with METADATA.pb is one family, as in a
    google/fonts checkout, where static/ repeats what stands above it.
    """
    sources: list[FontSource] = []
    for folder in folders:
        if folder.is_file() and folder.suffix.lower() in SUFFIXES:
            sources.append(FontSource(folder, folder.name))
        elif not folder.is_dir():
            raise TrainError(f"{folder} is neither a folder nor a font; name folders of TTF or OTF files.")
        elif (folder / INDEX_NAME).is_file():
            sources += [
                FontSource(
                    face.path,
                    face.path.relative_to(folder).as_posix(),
                    face.family,
                    face.licence,
                    face.split,
                    face.style,
                )
                for face in read_index(folder)
            ]
        else:
            sources += _walk(folder)
    sources.sort(key=lambda source: source.name)
    for one, other in itertools.pairwise(sources):
        if one.name == other.name:
            raise TrainError(f"{one.path} and {other.path} share the name {one.name}; rename a folder.")
    if not sources:
        raise TrainError("There is no TTF or OTF file in what was named.")
    return sources


def _walk(folder: Path) -> list[FontSource]:
    found = []
    for path in folder.rglob("*"):
        if path.suffix.lower() not in SUFFIXES or not path.is_file():
            continue
        if path.parent.name == "static" and (path.parent.parent / METADATA_NAME).is_file():
            continue
        family = path.parent.name if (path.parent / METADATA_NAME).is_file() else None
        found.append(FontSource(path, path.relative_to(folder).as_posix(), family))
    return found


def in_chunks(sources: Sequence[FontSource], size: int) -> list[tuple[FontSource, ...]]:
    """Neighbours together: what one task reads."""
    return [tuple(sources[begin : begin + size]) for begin in range(0, len(sources), size)]
