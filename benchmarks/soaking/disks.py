"""Small disks, in memory: one that is full, one that became read-only."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path

from soaking.fonts import begun
from soaking.tally import FONTE, Tally

Tree = dict[str, bytes]


@contextlib.contextmanager
def small_disk(place: Path) -> Iterator[bool]:
    """A disk of 256 kB at `place`; False where none may be mounted."""
    place.mkdir(exist_ok=True)
    mounted = _done("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place))
    try:
        yield mounted
    finally:
        if mounted:
            _done("umount", str(place))


def write_to_disks(folder: Path, model: Path, tally: Tally) -> None:
    """Draw into a new UFO and UFOZ, and into the UFO that lies there, on a full disk and on a read-only one.

    Each time the exit status has to be 2, the UFO what it was byte for byte, and nothing else left on the disk.
    """
    source = folder / "Source.ufo"
    if not source.exists():
        begun(source)
    for what in ("full disk", "read-only disk"):
        place = folder / what.replace(" ", "-")
        with small_disk(place) as mounted:
            if not mounted:
                if (sentence := f"{what}: no disk can be mounted here") not in tally.skipped:
                    tally.skipped.append(sentence)
                continue
            mine = place / "Mine.ufo"
            begun(mine)
            if what == "full disk":
                _fill(place / "rest")
            else:
                _done("mount", "-o", "remount,ro", str(place))
            before = _tree(place)
            for target in (["--out", str(place / "New.ufo")], ["--out", str(place / "New.ufoz")], ["--layer"]):
                asked = mine if target == ["--layer"] else source
                words = [*FONTE, "generate", str(asked), *target, "--chars", "A-Z", "--candidates", "1",
                         "--model", str(model), "--threads", "1"]  # fmt: skip
                status = subprocess.run(words, capture_output=True, timeout=600).returncode
                tally.done[what] += 1
                changed = {name for name, content in _tree(place).items() if before.get(name) != content}
                changed |= before.keys() - _tree(place).keys()
                if status != 2 or changed:
                    tally.wrong.append(f"{what}, {target}: exit status {status}, changed {sorted(changed)[:5]}")


def _fill(path: Path) -> None:
    with contextlib.suppress(OSError), path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def _tree(place: Path) -> Tree:
    return {path.relative_to(place).as_posix(): path.read_bytes() for path in place.rglob("*") if path.is_file()}


def _done(*words: str) -> bool:
    try:
        return subprocess.run(words, capture_output=True).returncode == 0
    except OSError:  # no such program here
        return False
