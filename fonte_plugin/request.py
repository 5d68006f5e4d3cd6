"""Everything a generation depends on, and everything it reports: plain data, JSON both ways."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import UTC, date, datetime
from typing import Any

from fonte_plugin.design.parts.own_parts import OwnPart
from fonte_plugin.errors import RequestError
from fonte_plugin.levels import LEVELS, NORMAL
from fonte_plugin.notation.manifest import ModelManifest
from fonte_plugin.notation.styles import STYLES
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline

AUTO = "auto"
DEFAULT_TEMPERATURE = 0.5
MAX_CANDIDATES = 64
TARGET_METRICS = {"stem": (15.0, 300.0), "x_height": (300.0, 750.0), "width": (200.0, 1000.0), "slant": (-25.0, 25.0)}
"""The limits of what may be asked of a typeface without references: least, most."""


@dataclass(frozen=True)
class GenerateRequest:
    """What is to be drawn, and how. The same request, model and version give the same outlines.

    `chars` are the characters wanted, `redraw` those of them to draw although they are drawn; `references` are
    characters or "auto"; `style` is one of the five or "auto". `level` is one of LEVELS: a draft takes what is
    likeliest of each glyph, whatever the seed; the others draw several samples and take the best. `candidates`, unless
    0, is how many exactly. `raw` leaves clean-up out. With `own_parts` a glyph takes over the parts of the references
    that it nearly has. `stem`, `x_height`, `width` and `slant` are measures of n for a typeface without references, in
    thousandths of the em and degrees to the right; None leaves one open.
    """

    chars: str
    style: str = AUTO
    references: str = AUTO
    redraw: str = ""
    level: str = NORMAL
    candidates: int = 0
    temperature: float = DEFAULT_TEMPERATURE
    top_k: int = 0
    top_p: float = 1.0
    repetition_penalty: float = 1.0
    seed: int = 0
    raw: bool = False
    own_parts: bool = True
    stem: float | None = None
    x_height: float | None = None
    width: float | None = None
    slant: float | None = None

    def check(self) -> None:
        """Raise RequestError, one sentence, for a value that makes no sense."""
        if not self.chars and not self.redraw:
            raise RequestError("No characters were asked for: chars is empty.", code="charset")
        if self.style != AUTO and self.style not in STYLES:
            raise RequestError(
                f"There is no style {self.style!r}; choose auto or one of {', '.join(STYLES)}.",
                code="style",
                style=self.style,
            )
        if self.level not in LEVELS:
            raise RequestError(
                f"There is no level {self.level!r}; choose one of {', '.join(LEVELS)}.", code="level", level=self.level
            )
        if not 0 <= self.candidates <= MAX_CANDIDATES:
            raise RequestError(
                f"{self.candidates} candidates are not possible; choose 1 to {MAX_CANDIDATES}, or 0 for as many as the "
                f"level says.",
                code="candidates",
            )
        if not 0 <= self.temperature <= 5:
            raise RequestError(
                f"A temperature of {self.temperature:g} is not possible; choose 0 (always the likeliest) to 5.",
                code="temperature",
            )
        if self.top_k < 0 or not 0 < self.top_p <= 1 or not 0 < self.repetition_penalty < math.inf:
            raise RequestError(
                "top-k has to be 0 or more, top-p above 0 and at most 1, the repetition penalty above 0.",
                code="sampling",
            )
        for name, (least, most) in TARGET_METRICS.items():
            value = getattr(self, name)
            if value is not None and not least <= value <= most:
                raise RequestError(
                    f"{name.replace('_', '-')} {value:g} is not possible; choose {least:g} to {most:g}.", code="wishes"
                )
        if self.seed < 0:
            raise RequestError(f"A seed of {self.seed} is not possible; choose 0 or more.", code="seed")

    @property
    def target_metrics(self) -> dict[str, float]:
        """What is asked of a typeface without references, by name."""
        return {name: value for name in TARGET_METRICS if (value := getattr(self, name)) is not None}

    def check_without_target_metrics(self) -> None:
        """RequestError for target metrics where drawn glyphs already show what the font is like."""
        if self.target_metrics:
            raise RequestError(
                "The glyphs that are drawn say how heavy, high, wide and slanted the font is; --stem, --x-height, "
                "--width and --slant are for a font from a style word.",
                code="wishes",
            )

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> GenerateRequest:
        """Raises RequestError for anything else: invalid JSON, an unknown field, a value of another kind."""
        try:
            values = json.loads(text)
        except ValueError as error:
            raise RequestError(f"The request is not JSON: {error}.", code="json") from error
        return cls.from_dict(values)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> GenerateRequest:
        """As `from_json`, from parsed values."""
        kinds = {field.name: type(field.default) for field in fields(cls)} | {"chars": str}
        kinds |= dict.fromkeys(TARGET_METRICS, float)
        if not isinstance(values, Mapping) or "chars" not in values:
            raise RequestError("A request is an object with at least 'chars'.", code="json")
        for name, value in values.items():
            kind = kinds.get(name)
            if kind is None:
                raise RequestError(f"A request has no field {name!r}.", code="json", field=name)
            if value is None and name in TARGET_METRICS:
                continue
            fits = isinstance(value, int | float) if kind is float else isinstance(value, kind)
            if not fits or (isinstance(value, bool) and kind is not bool):
                raise RequestError(f"{name} has to be of kind {kind.__name__}, not {value!r}.", code="json", field=name)
        request = cls(**values)
        request.check()
        return request


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a generation is. `stage` is reading, style or drawing; `seconds_left` is None until it is known."""

    stage: str
    done: int
    total: int
    seconds: float
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """One outline for a glyph, in font units.

    `agreement`, 0 to 1: the mean of its overlap with the other candidates and its overlap with the forecast, as far as
    there are any. It is about the overlap to expect with the designer's own glyph. `parts` are point for point those of
    drawn glyphs.
    """

    number: int
    outline: Outline
    agreement: float | None = None
    changes: tuple[str, ...] = ()
    parts: tuple[OwnPart, ...] = ()

    @property
    def parts_of(self) -> str:
        """The characters whose parts it has."""
        return "".join(dict.fromkeys(part.char for part in self.parts))

    def to_dict(self) -> dict[str, Any]:
        return {
            "number": self.number,
            "agreement": self.agreement,
            "changes": list(self.changes),
            "parts": [{"char": part.char, "contour": part.contour, "nodes": list(part.nodes)} for part in self.parts],
            "outline": outline_to_dict(self.outline),
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Candidate:
        parts = values.get("parts", ())  # older reviews have none
        return cls(
            values["number"],
            outline_from_dict(values["outline"]),
            values["agreement"],
            tuple(values["changes"]),
            tuple(OwnPart(part["char"], part["contour"], tuple(part["nodes"])) for part in parts),
        )


@dataclass(frozen=True, slots=True)
class GlyphResult:
    """One glyph: its candidates, best first, or why it failed (`code`, and `message`, a sentence).

    A glyph that failed may have candidates to look at and to accept by hand; they are never written without that.
    """

    char: str
    name: str
    candidates: tuple[Candidate, ...] = ()
    code: str = ""
    message: str = ""
    rounds: int = 1

    @property
    def ok(self) -> bool:
        return bool(self.candidates) and not self.code

    @property
    def best(self) -> Candidate:
        return self.candidates[0]

    def to_dict(self) -> dict[str, Any]:
        return {
            "char": self.char,
            "name": self.name,
            "code": self.code,
            "message": self.message,
            "rounds": self.rounds,
            "candidates": [candidate.to_dict() for candidate in self.candidates],
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> GlyphResult:
        return cls(
            values["char"],
            values["name"],
            tuple(map(Candidate.from_dict, values["candidates"])),
            values["code"],
            values["message"],
            values["rounds"],
        )


@dataclass(frozen=True, slots=True)
class GenerationPlan:
    """What will be done, once source and model have been read; reported before the first glyph.

    `chars` will be drawn; `kept` were asked for and are drawn already; `notes` are sentences about glyphs that could
    not be used as references.
    """

    chars: str
    kept: str
    references: str
    style: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """How a glyph came about: what is written into its lib when it is saved.

    `sha256` is that of the network, `date` the day in UTC, as ISO 8601 has it; reviews of older versions lack both.
    """

    model: str
    seed: int
    temperature: float
    style: str
    references: str
    sha256: str | None = None
    date: str | None = None

    @classmethod
    def of(cls, request: GenerateRequest, plan: GenerationPlan, manifest: ModelManifest) -> Origin:
        model = f"{manifest.name} {manifest.version}"
        return cls(
            model, request.seed, request.temperature, plan.style, plan.references, manifest.sha256, today().isoformat()
        )


def today() -> date:
    """The day in UTC, or that of SOURCE_DATE_EPOCH if it is set (for reproducible builds)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return (datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else datetime.now(UTC)).date()


def outline_to_dict(outline: Outline) -> dict[str, Any]:
    """`{"width": w, "contours": [[start, [end], [handle, handle, end], ...], ...]}`, points as [x, y]."""
    return {
        "width": outline.width,
        "contours": [
            [list(contour.start), *([list(point) for point in points] for points in contour.commands)]
            for contour in outline.contours
        ],
    }


def outline_from_dict(values: Mapping[str, Any]) -> Outline:
    def point(pair: Sequence[float]) -> tuple[float, float]:
        return pair[0], pair[1]

    return Outline(
        values["width"],
        tuple(
            Contour.path(point(start), [tuple(map(point, each)) for each in commands])
            for start, *commands in values["contours"]
        ),
    )
