"""Everything for training on a machine without a network connection, in folders of limited size."""

from __future__ import annotations

import io
import lzma
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterable
from pathlib import Path

import fonte_export
import fonte_plugin
import fonte_train
from fonte_train.corpus.dataset import Dataset
from fonte_train.corpus.framing import Framing
from fonte_train.errors import TrainError
from fonte_train.network.checkpoint import load_network, save_rounded

WHEELS = ("skia-pathops", "uharfbuzz", "platformdirs", "rich", "markdown-it-py", "mdurl", "pygments")
"""Packages that the trainer imports beyond numpy, torch, safetensors and fontTools."""
PLATFORM = (
    "--python-version",
    "3.12",
    "--implementation",
    "cp",
    "--only-binary=:all:",
    *(f"--platform=manylinux{kind}_x86_64" for kind in ("_2_28", "_2_27", "_2_24", "_2_17", "2014", "_2_5", "1")),
)
TOKENS_FOLDER = "tokens"
WEIGHTS_FOLDER = "weights"
SCRIPT = Path(__file__).with_name("run.sh")


def pack(dataset: Dataset, out: Path, preset: str, start: Path | None, megabytes: float) -> list[Path]:
    """Write OUT/tokens and, with `start`, OUT/weights, each of up to `megabytes` (2^20 bytes); the folders.

    Tokens, code, wheels for CPython 3.12 on 64-bit Intel Linux and run.sh in the first, weights in eight bits in the
    second. TrainError for a folder that would be larger, or wheels that cannot be downloaded.
    """
    Framing.of(dataset)
    folders = [out / TOKENS_FOLDER, *[out / WEIGHTS_FOLDER] * (start is not None)]
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        shutil.copy(SCRIPT, folder / SCRIPT.name)
    tokens = folders[0]
    _archive(tokens / "data.tar.xz", _files(dataset.folder, "data"))
    _archive(tokens / "code.tar.xz", [*_code(), (io.BytesIO(preset.encode()), "preset"), *_wheels(out)])
    if start is not None:
        save_rounded(load_network(start), folders[1] / "start.safetensors")
    for folder in folders:
        size = sum(path.stat().st_size for path in folder.iterdir()) / 2**20
        if size > megabytes:
            raise TrainError(
                f"{folder} has {size:.1f} MB, more than {megabytes:g}; build the data set with fewer "
                f"--instances, or allow more with --folder-megabytes."
            )
    return folders


def _files(folder: Path, name: str) -> list[tuple[Path, str]]:
    return [(path, f"{name}/{path.name}") for path in sorted(folder.iterdir()) if path.is_file()]


def _code() -> list[tuple[Path, str]]:
    found = []
    for package, place in ((fonte_train, "code"), (fonte_plugin, "code"), (fonte_export, "code/export")):
        root = Path(str(package.__file__)).parent
        found += [
            (path, f"{place}/{root.name}/{path.relative_to(root).as_posix()}")
            for path in sorted(root.rglob("*"))
            if path.suffix in (".py", ".toml", ".sh")
        ]
    return found


def _wheels(out: Path) -> list[tuple[Path, str]]:
    folder = out / "wheels"
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", *PLATFORM, "-d", str(folder), *WHEELS]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise TrainError(f"The wheels {', '.join(WHEELS)} could not be had: {done.stderr.strip().splitlines()[-1]}")
    return _files(folder, "wheels")


def _archive(path: Path, members: Iterable[tuple[Path | io.BytesIO, str]]) -> None:
    with lzma.open(path, "wb", preset=6) as compressed, tarfile.open(fileobj=compressed, mode="w") as archive:
        for source, name in members:
            if isinstance(source, Path):
                archive.add(source, name)
            else:
                facts = tarfile.TarInfo(name)
                facts.size = len(source.getvalue())
                archive.addfile(facts, source)
