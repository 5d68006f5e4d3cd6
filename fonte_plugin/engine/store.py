"""The models on this machine: where they are, whether they are whole, and adding one."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from fonte_plugin import resources
from fonte_plugin.engine.base import Engine, EngineOptions, Occupancy
from fonte_plugin.errors import ModelError
from fonte_plugin.notation.manifest import MANIFEST_NAME, NETWORK_NAME, ModelManifest

DEFAULT = "default"
SIGNATURE_NAME = f"{MANIFEST_NAME}.sig"
"""stands beside the manifest if its publisher signed it, see `signature.py`"""


@dataclass(frozen=True)
class InstalledModel:
    """A folder with model.onnx and model.json; `name` is what a user asks for it by."""

    name: str
    directory: Path
    manifest: ModelManifest


def find_model(model: str | Path | None = None) -> InstalledModel:
    """The model of that name, or in that folder or .onnx file; the one that ships when None is given.

    Raises ModelError when there is none, or its manifest does not fit this version.
    """
    if model is None or str(model) == DEFAULT:
        directory = resources.default_model_dir()
        return InstalledModel(DEFAULT, directory, ModelManifest.read(directory))
    path = Path(model)
    if path.suffix == ".onnx" and path.is_file():
        path = path.parent
    named = resources.user_models_dir() / str(model)
    directory = path if path.is_dir() else named
    if not directory.is_dir():
        names = ", ".join(installed.name for installed in installed_models()) or "none"
        raise ModelError(
            f"There is no model {str(model)!r}: give a folder with {NETWORK_NAME} and {MANIFEST_NAME}, or one of "
            f"the installed models ({names}).",
            code="no-model",
            model=str(model),
        )
    return InstalledModel(directory.name, directory, ModelManifest.read(directory))


def installed_models() -> list[InstalledModel]:
    """The model that ships and those the user added; a damaged one is left out."""
    folders = [(DEFAULT, resources.default_model_dir())]
    user = resources.user_models_dir()
    if user.is_dir():
        folders += [(path.name, path) for path in sorted(user.iterdir()) if path.is_dir()]
    models = []
    for name, directory in folders:
        try:
            models.append(InstalledModel(name, directory, ModelManifest.read(directory)))
        except ModelError:
            continue
    return models


def verify(model: InstalledModel) -> None:
    """Raise ModelError unless the networks are the files that the manifest was written for."""
    for name, sha256 in model.manifest.files.items():
        path = model.directory / name
        try:
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise ModelError(
                f"{path} cannot be read ({error.strerror}); install the model again.", code="network", path=str(path)
            ) from error
        if digest != sha256:
            raise ModelError(
                f"{path} is not the file that its {MANIFEST_NAME} describes (damaged or changed); install the model "
                f"again.",
                code="tampered",
                path=str(path),
                sha256=digest,
            )


def load_engine(model: InstalledModel, threads: int = 0, occupancy: Occupancy | None = None) -> Engine:
    """The engine for a model whose file is checked first; `threads` 0 means all cores. Raises ModelError."""
    from fonte_plugin.engine.onnx_engine import OnnxEngine  # a third of a second: only when it is needed

    verify(model)
    return OnnxEngine(model.directory, model.manifest, EngineOptions(threads=threads), occupancy)


def add(path: Path) -> InstalledModel:
    """Copy a model, a folder or a .zip of its files, to the user's models; whole or not at all.

    Raises ModelError when it is damaged, for another grammar, or a model of that name is there already.
    """
    target_root = resources.make_folder(resources.user_models_dir())
    try:
        folder = tempfile.mkdtemp(dir=target_root, prefix=".adding-")
        try:
            return _add(path, Path(folder, "model"), target_root)
        finally:  # a rest of it is in nobody's way
            shutil.rmtree(folder, ignore_errors=True)
    except OSError as error:
        raise ModelError(
            f"The model could not be copied to {target_root} ({error.strerror or error}); nothing was added.",
            code="folder",
            path=str(target_root),
        ) from error


def _add(path: Path, staged: Path, target_root: Path) -> InstalledModel:
    staged.mkdir()
    _copy_out(path, MANIFEST_NAME, staged)
    manifest = ModelManifest.read(staged)
    for name in manifest.files:
        _copy_out(path, name, staged)
    name = "".join(c if c.isalnum() or c in "-_." else "-" for c in f"{manifest.name}-{manifest.version}")
    verify(InstalledModel(name, staged, manifest))
    with suppress(ModelError):  # most models come without
        _copy_out(path, SIGNATURE_NAME, staged)
    target = target_root / name.lstrip(".")
    if target.exists() or target.name == DEFAULT:
        raise ModelError(f"A model {target.name} is installed already.", code="exists", path=str(target))
    staged.replace(target)
    return InstalledModel(target.name, target, manifest)


def _copy_out(path: Path, name: str, staged: Path) -> None:
    """Copy file `name` of the model at `path`. Raises ModelError if there is none, OSError if it cannot be copied."""
    try:
        with _opened(path, name) as source, (staged / name).open("xb") as copy:
            shutil.copyfileobj(source, copy)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as error:  # damaged, encrypted, too new
        raise _no_model(path) from error


@contextmanager
def _opened(path: Path, name: str) -> Iterator[IO[bytes]]:
    with ExitStack() as stack:
        try:
            if path.is_dir():
                file: IO[bytes] = stack.enter_context((path / name).open("rb"))
            elif path.suffix == ".onnx":
                file = stack.enter_context((path if name == NETWORK_NAME else path.parent / name).open("rb"))
            else:
                archive = stack.enter_context(zipfile.ZipFile(path))
                inside = next((entry for entry in archive.namelist() if Path(entry).name == name), None)
                if inside is None:
                    raise FileNotFoundError(name)
                file = stack.enter_context(archive.open(inside))
        except OSError as error:
            raise _no_model(path) from error
        yield file


def _no_model(path: Path) -> ModelError:
    return ModelError(
        f"{path} is no model: a folder or a .zip with {NETWORK_NAME} and {MANIFEST_NAME} is needed.",
        code="no-model",
        path=str(path),
    )
