"""Everything that a report says about a font, gathered once, and as the data of `provenance.json`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from fonte_export.check.findings import Finding
from fonte_export.provenance import COMPOSITE, is_unmarked
from fonte_export.ufo.layer import GENERATED
from fonte_export.ufo.reading import open_font
from fonte_plugin import __version__
from fonte_plugin.outlines.editability import Editability
from fonte_plugin.request import today
from fonte_plugin.workspace.jobs.check_font import check_source
from fonte_plugin.workspace.report.glyph_record import BY_MACHINE, GlyphRecord, Maker, counts, read_records, waiting
from fonte_plugin.workspace.report.movement import Movement
from fonte_plugin.workspace.report.neighbours import FROM_NETWORK, Neighbourhood, nearness_dict, neighbourhood
from fonte_plugin.workspace.report.statements import UNMARKED, description, google_fonts
from fonte_plugin.workspace.report.training import ModelRecord, model_records
from fonte_plugin.workspace.sources.exportable import exportable

FORMAT = "fonte-provenance"
VERSION = 1
"""Rises when a field changes its meaning or goes; a new field does not raise it."""


@dataclass(frozen=True, slots=True)
class FontReport:
    """What is known of a font: its names, a record for each glyph, the models behind them, what a check found."""

    file: str
    family: str
    style: str
    units_per_em: float
    ascender: float
    descender: float
    glyphs: Sequence[GlyphRecord]
    models: Sequence[ModelRecord]
    findings: Sequence[Finding]
    nearest: Neighbourhood = field(default_factory=Neighbourhood)
    notes: tuple[str, ...] = ()
    unmarked: bool = False
    """The designer wants no marks: what was generated since counts as drawn."""

    @property
    def by_machine(self) -> list[GlyphRecord]:
        """The glyphs in which Fonte had a part."""
        return [glyph for glyph in self.glyphs if glyph.maker in BY_MACHINE]

    @property
    def editability(self) -> dict[str, Editability]:
        """Of the glyphs that the network drew, as they are now, and of those it did not."""
        groups = {"generated": FROM_NETWORK, "drawn": (Maker.DRAWN,)}
        return {
            name: Editability.of((g.outline for g in self.glyphs if g.maker in makers), self.units_per_em)
            for name, makers in groups.items()
        }

    @property
    def summary(self) -> dict[str, int]:
        return counts(self.glyphs)

    @property
    def name(self) -> str:
        return f"{self.family} {self.style}".strip()

    def to_dict(self, *, describe: bool = False) -> dict[str, Any]:
        """As docs/provenance.schema.json has it."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "made": {"by": f"Fonte {__version__}", "date": today().isoformat()},
            "font": {
                "file": self.file,
                "family": self.family,
                "style": self.style,
                "unitsPerEm": _number(self.units_per_em),
                "glyphs": len(self.glyphs),
                "unmarked": self.unmarked,
            },
            "summary": self.summary,
            "glyphs": [_glyph(glyph, self.nearest) for glyph in self.glyphs],
            "models": [_model(model) for model in self.models],
            "nearest": self.nearest.to_dict(),
            "editability": {name: asdict(counts) for name, counts in self.editability.items()},
            "findings": [finding.as_json() for finding in self.findings],
            "statements": {
                "googleFonts": google_fonts(self.name, self.summary, self.models, unmarked=self.unmarked),
                "description": description(self.summary, self.models, unmarked=self.unmarked) if describe else None,
            },
            "notes": list(self.notes),
        }


def gather(path: Path, master: str | None = None) -> FontReport:
    """Read a font, or one master of it, and check it; nothing is changed. Raises SourceError or ExportError."""
    found = exportable(path, master)
    font = open_font(found.base) if isinstance(found.base, Path) else found.base
    records = read_records(font, path)
    named = [
        (str(record.origin["model"]), _text(record.origin.get("sha256")))
        for record in records
        if "model" in record.origin
    ]
    findings, notes = check_source(path, master=master)
    proposals = waiting(font, GENERATED)
    if proposals:
        notes = (*notes, f"{proposals} proposals in layer {GENERATED} are no part of the font until you accept them.")
    unmarked = is_unmarked(font.lib, font.info.note)
    if unmarked:
        notes = (*notes, UNMARKED)
    models = model_records(named)
    info = font.info
    units_per_em = float(info.unitsPerEm or 1000)
    return FontReport(
        file=path.name,
        family=info.familyName or path.stem,
        style=info.styleName or "",
        units_per_em=units_per_em,
        ascender=float(info.ascender if info.ascender is not None else 0.75 * units_per_em),
        descender=float(info.descender if info.descender is not None else -0.25 * units_per_em),
        glyphs=records,
        models=models,
        findings=findings,
        nearest=neighbourhood(records, models),
        notes=tuple(dict.fromkeys((*found.notes, *notes))),
        unmarked=unmarked,
    )


def _glyph(record: GlyphRecord, nearest: Neighbourhood) -> dict[str, Any]:
    origin = record.origin
    return {
        "name": record.name,
        "unicodes": [f"U+{code:04X}" for code in record.unicodes],
        "maker": str(record.maker),
        "moved": _moved(record.moved),
        "model": _text(origin.get("model")),
        "modelSha256": _text(origin.get("sha256")),
        "program": _text(origin.get("version")),
        "date": _text(origin.get("date")),
        "seed": _whole(origin.get("seed")),
        "temperature": _real(origin.get("temperature")),
        "style": _text(origin.get("style")),
        "references": _text(origin.get("references")),
        "score": _real(origin.get("score")),
        "builtFrom": _text(origin.get(COMPOSITE)),
        "nearest": nearness_dict(nearest.glyphs.get(record.name)),
    }


def _moved(moved: Movement | None) -> dict[str, float] | None:
    if moved is None:
        return None
    return {
        "mean": round(moved.mean, 1),
        "most": round(moved.most, 1),
        "shift": round(moved.shift, 1),
        "advance": round(moved.advance, 1),
    }


def _model(model: ModelRecord) -> dict[str, Any]:
    data: Mapping[str, Any] = model.data or {}
    return {
        "name": model.name,
        "sha256": model.sha256,
        "installed": model.installed,
        "licence": model.licence,
        "fonts": _whole(data.get("fonts")),
        "families": _whole(data.get("families")),
        "fontsByLicence": data.get("fonts_by_licence", {}),
        "dataset": _text(data.get("dataset")),
        "training": [{"family": one.family, "licence": one.licence, "fonts": one.fonts} for one in model.families],
    }


def _text(value: object) -> str | None:
    """A lib may hold anything: what is not text is ignored."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return "".join(value)
    return value if isinstance(value, str) else None


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _real(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _number(value: float) -> int | float:
    return int(value) if value.is_integer() else value
