"""Which training fonts come nearest to a font: for each generated glyph, and for the font as a whole."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from fonte_plugin.design.nearness.shape_index import WARNED, Nearness, ShapeIndex
from fonte_plugin.engine.store import InstalledModel, find_model, installed_models
from fonte_plugin.errors import FonteError
from fonte_plugin.notation.manifest import NEIGHBOURS_NAME
from fonte_plugin.workspace.report.glyph_record import GlyphRecord, Maker
from fonte_plugin.workspace.report.training import ModelRecord

FROM_NETWORK = (Maker.GENERATED, Maker.ACCEPTED, Maker.EDITED)


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """`model`: whose training fonts were looked through, empty if none could be. `glyphs` by name, those that the
    network drew; `drawn` and `generated`: all of one maker as a font, None for fewer than ten letters and figures."""

    model: str = ""
    families: int = 0
    glyphs: Mapping[str, Nearness] = field(default_factory=dict)
    drawn: Nearness | None = None
    generated: Nearness | None = None

    @property
    def warnings(self) -> list[str]:
        """Names of the glyphs that come nearer to a training family than 999 of 1,000 unrelated fonts do."""
        return [name for name, found in self.glyphs.items() if found.is_unusual]

    @property
    def unusual(self) -> bool:
        """Whether the generated glyphs as a whole come that near."""
        return self.generated is not None and self.generated.is_unusual

    def to_dict(self) -> dict[str, Any] | None:
        if not self.model:
            return None
        return {
            "model": self.model,
            "families": self.families,
            "warnedBelow": WARNED,
            "drawn": nearness_dict(self.drawn),
            "generated": nearness_dict(self.generated),
        }


def neighbourhood(records: Sequence[GlyphRecord], models: Iterable[ModelRecord]) -> Neighbourhood:
    """Look all records up in the index of the model that drew them, or of the one that ships where none is known."""
    found = _index(models)
    if found is None:
        return Neighbourhood()
    model, index = found
    generated = [record for record in records if record.maker in FROM_NETWORK]
    glyphs = {record.name: index.glyph(record.char, record.outline) for record in generated}
    return Neighbourhood(
        f"{model.manifest.name} {model.manifest.version}",
        len(index.families),
        {name: nearness for name, nearness in glyphs.items() if nearness is not None},
        index.font({record.char: record.outline for record in records if record.maker is Maker.DRAWN}),
        index.font({record.char: record.outline for record in generated}),
    )


def nearness_dict(nearness: Nearness | None) -> dict[str, Any] | None:
    """As docs/schema/provenance.schema.json has it."""
    if nearness is None:
        return None
    return {
        "families": [{"family": one.family, "distance": round(one.distance, 3)} for one in nearness.neighbours],
        "share": round(nearness.share, 4),
        "characters": nearness.characters,
        "warning": nearness.is_unusual,
    }


def picture_data(picture: npt.NDArray[np.float32]) -> str:
    """A data URI of a small picture, 0 to 1, ink black."""
    stream = io.BytesIO()
    Image.fromarray(np.rint((1 - np.clip(picture, 0, 1)) * 255).astype(np.uint8)).save(stream, "PNG", optimize=True)
    return f"data:image/png;base64,{base64.b64encode(stream.getvalue()).decode()}"


def _index(models: Iterable[ModelRecord]) -> tuple[InstalledModel, ShapeIndex] | None:
    wanted = [model.sha256 for model in models if model.installed]
    installed = [model for model in installed_models() if model.manifest.sha256 in wanted] or [find_model()]
    for model in installed:
        if model.manifest.neighbours:
            try:
                return model, ShapeIndex.load(model.directory / NEIGHBOURS_NAME)
            except FonteError:  # the report says that nothing was looked up
                continue
    return None
