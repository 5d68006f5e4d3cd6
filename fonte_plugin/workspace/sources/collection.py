"""The fonts of a folder or a list, and the target of each when all are completed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fonte_plugin.errors import FonteError, RequestError, SourceError
from fonte_plugin.workspace.sources.formats import FOLDERS, FOREIGN, SUFFIXES

METAINFO = "metainfo.plist"
"""The file that makes a folder a UFO, whatever its name."""


def is_collection(path: Path) -> bool:
    """Whether a path is a folder of fonts, and not a font itself (of any program)."""
    known = path.suffix.lower() in (*FOLDERS, *FOREIGN)
    return path.is_dir() and not known and not (path / METAINFO).is_file()


def fonts_in(folder: Path, without: Path) -> list[Path]:
    """All fonts below a folder, in order of their paths, but for those below `without`.

    The masters of a designspace go with it, and are not listed by themselves. Raises SourceError where there is none.
    """
    found: list[Path] = []
    masters: set[Path] = set()
    pending = [folder]
    while pending:
        for path in sorted(pending.pop().iterdir()):
            if path.resolve() == without.resolve() or path.name.startswith("."):
                continue
            if is_collection(path):
                pending.append(path)
            elif path.is_dir() or path.suffix.lower() in SUFFIXES:
                found.append(path)
                masters |= _masters(path)
    fonts = sorted(path for path in found if path.resolve() not in masters)
    if not fonts:
        raise SourceError(f"There is no font in {folder}; name a UFO, or a folder with some.", code="not-found")
    return fonts


def targets(sources: Sequence[Path], root: Path | None, out: Path) -> dict[Path, Path]:
    """The target of each source below `out`: its path below `root`, or its name alone.

    A designspace gets a folder, all else a UFO. Sources with the same target are told apart by their suffix, or by the
    name of their folder; RequestError if that does not help.
    """
    chosen: dict[Path, Path] = {}
    for name in (_by_stem, _by_suffix, _by_folder):
        wished = {source: name(source, root) for source in sources if source not in chosen}
        taken = [*wished.values(), *chosen.values()]
        chosen |= {source: target for source, target in wished.items() if taken.count(target) == 1}
    for source in sources:
        if source not in chosen:
            raise RequestError(f"{source} would be written to the same place as another source.", code="target")
    return {source: out / chosen[source] for source in sources}


def _by_stem(source: Path, root: Path | None) -> Path:
    return _placed(source, root, source.stem)


def _by_suffix(source: Path, root: Path | None) -> Path:
    return _placed(source, root, source.name.replace(".", "-"))


def _by_folder(source: Path, root: Path | None) -> Path:
    return _placed(source, root, f"{source.resolve().parent.name}-{source.name.replace('.', '-')}")


def _placed(source: Path, root: Path | None, name: str) -> Path:
    folder = source.parent.relative_to(root) if root is not None else Path()
    return folder / (name if source.suffix.lower() == ".designspace" else f"{name}.ufo")


def _masters(path: Path) -> set[Path]:
    if path.suffix.lower() != ".designspace":
        return set()
    from fonte_plugin.workspace.sources.designspace import Masters

    try:
        return {master.ufo.resolve() for master in Masters.read(path).masters}
    except (FonteError, OSError):  # reported when it is completed
        return set()
