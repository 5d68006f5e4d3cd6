"""What the models behind a font were trained on: families and licences, from the list beside each model."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from fonte_plugin.engine.store import InstalledModel, installed_models
from fonte_plugin.notation.manifest import TRAINING_NAME


@dataclass(frozen=True, slots=True)
class TrainingFamily:
    """A family that a model was trained on: its licence, and how many fonts of it."""

    family: str
    licence: str
    fonts: int


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """A model that drew glyphs of the font. A model that is not on this machine is known by name and hash alone."""

    name: str
    sha256: str | None
    licence: str | None = None
    data: Mapping[str, Any] | None = None
    families: tuple[TrainingFamily, ...] = ()

    @property
    def installed(self) -> bool:
        return self.data is not None


def model_records(named: Iterable[tuple[str, str | None]]) -> list[ModelRecord]:
    """A record for each model that glyphs name, by name and sha256; older glyphs have the name alone."""
    installed = installed_models()
    records: list[ModelRecord] = []
    for name, sha256 in dict.fromkeys(named):
        found = next((model for model in installed if _is(model, name, sha256)), None)
        record = ModelRecord(name, sha256) if found is None else _described(found)
        if record not in records:
            records.append(record)
    return records


def _is(model: InstalledModel, name: str, sha256: str | None) -> bool:
    manifest = model.manifest
    return manifest.sha256 == sha256 if sha256 else f"{manifest.name} {manifest.version}" == name


def _described(model: InstalledModel) -> ModelRecord:
    manifest = model.manifest
    return ModelRecord(
        f"{manifest.name} {manifest.version}",
        manifest.sha256,
        manifest.licence,
        manifest.data,
        training_families(model),
    )


def training_families(model: InstalledModel) -> tuple[TrainingFamily, ...]:
    """The list beside the model; empty for a model that comes without, or whose list cannot be read."""
    try:
        with (model.directory / TRAINING_NAME).open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file)
            return tuple(TrainingFamily(row["family"], row["licence"], int(row["fonts"])) for row in rows)
    except (OSError, KeyError, ValueError, TypeError, csv.Error):
        return ()
