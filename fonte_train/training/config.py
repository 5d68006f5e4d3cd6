"""The configuration of a run: a preset of `runs/` with changes from the command line, saved in every checkpoint."""

from __future__ import annotations

import dataclasses
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from fonte_plugin.notation.grammar import character_token
from fonte_train.batches.batches import BatchOptions
from fonte_train.errors import TrainError
from fonte_train.network.transformer import TransformerConfig
from fonte_train.training.schedule import Schedule

PRESETS = Path(__file__).parents[1] / "runs"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Optimisation:
    """`steps` None means: as many as the minutes allow. `clip` bounds the norm of all gradients.

    `ema` is how much of the running mean of the weights stays at each step. `accumulate` is the number of pieces in
    which a batch is read, for a GPU of less memory: the result is the same. `near_share` of what a coordinate is to be
    goes to the two beside it at first (targets that know distance, DIST2Loss, arXiv 2503.02379), and less and less
    until the end.
    """

    steps: int | None = None
    weight_decay: float = 0.01
    momentum: float = 0.95
    clip: float = 1.0
    ema: float = 0.998
    accumulate: int = 1
    near_share: float = 0.0


@dataclass(frozen=True, slots=True)
class Watching:
    """How often to report: metrics every `log_steps`, held-out loss every `loss_steps` on `loss_sequences`.

    The rendered score of `score_glyphs` glyphs of each val-choose family, of up to `score_tokens` tokens, every
    `score_minutes` (0 never) and at the end (0 glyphs never); a checkpoint every `save_minutes`.
    """

    log_steps: int = 10
    loss_steps: int = 250
    loss_sequences: int = 24
    score_minutes: float = 5.0
    score_glyphs: int = 16
    score_tokens: int = 1024
    save_minutes: float = 4.0


@dataclass(frozen=True, slots=True)
class RunConfig:
    """Everything that a run depends on, but for its data set, its length and its machine."""

    network: TransformerConfig = field(default_factory=TransformerConfig)
    batches: BatchOptions = field(default_factory=BatchOptions)
    schedule: Schedule = field(default_factory=Schedule)
    optimisation: Optimisation = field(default_factory=Optimisation)
    watching: Watching = field(default_factory=Watching)

    def __post_init__(self) -> None:
        if self.batches.context > self.network.context:
            raise TrainError(f"Sequences of {self.batches.context} do not fit a context of {self.network.context}.")
        if self.network.framed != self.batches.framed or self.network.any_style != bool(self.batches.unnamed):
            raise TrainError(
                "network.framed and batches.framed belong together, and so do network.any_style and batches.unnamed."
            )
        learns = bool(self.network.adapter_rank)
        if learns != bool(self.batches.taught):
            raise TrainError(
                "An adapter (network.adapter_rank) and the characters that it is taught (batches.taught) "
                "belong together."
            )
        if any(character_token(char) < self.network.adapted_from for char in self.batches.taught):
            raise TrainError("The adapter is taught characters before network.adapted_from, where it does not count.")
        if self.batches.batch % self.optimisation.accumulate:
            raise TrainError(f"A batch of {self.batches.batch} does not divide by {self.optimisation.accumulate}.")

    def to_dict(self) -> dict[str, Any]:
        return dataclasses.asdict(self)


def presets() -> list[str]:
    return sorted(path.stem for path in PRESETS.glob("*.toml"))


def load_config(preset: str, changes: Sequence[str] = ()) -> RunConfig:
    """A preset by name, or a .toml file, with `changes` like "batches.batch=16". TrainError for what is not known."""
    path = Path(preset) if preset.endswith(".toml") else PRESETS / f"{preset}.toml"
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        for change in changes:
            name, _, value = change.partition("=")
            *sections, key = name.strip().split(".")
            place: dict[str, Any] = values
            for section in sections:
                place = place.setdefault(section, {})
            place[key] = tomllib.loads(f"value = {value}")["value"]
    except OSError as error:
        raise TrainError(f"There is no preset {preset}; there are {', '.join(presets())}.") from error
    except (tomllib.TOMLDecodeError, AttributeError) as error:
        raise TrainError(f"{preset} with {list(changes)} cannot be read ({error}); write section.key=value.") from error
    return from_dict(RunConfig, values, preset)


def from_dict(kind: type[T], values: Mapping[str, Any], where: str) -> T:
    """A dataclass from nested tables; TrainError for a key that it has not, or a value of another kind."""
    hints = get_type_hints(kind)
    unknown = sorted(set(values) - set(hints))
    if unknown:
        raise TrainError(f"{where} knows no {', '.join(unknown)}; it has {', '.join(hints)}.")
    found: dict[str, Any] = {}
    for name, value in values.items():
        hint = hints[name]
        if isinstance(hint, type) and dataclasses.is_dataclass(hint):
            if not isinstance(value, Mapping):
                raise TrainError(f"{where}.{name} is a section, not {value!r}.")
            value = from_dict(hint, value, f"{where}.{name}")
        elif isinstance(value, bool) != (hint is bool) or not isinstance(value, (int, float, str, type(None))):
            raise TrainError(f"{where}.{name} cannot be {value!r}.")
        elif hint is float:
            if not isinstance(value, (int, float)):
                raise TrainError(f"{where}.{name} has to be a number, not {value!r}.")
            value = float(value)
        elif hint is int and not isinstance(value, int):
            raise TrainError(f"{where}.{name} has to be a whole number, not {value!r}.")
        found[name] = value
    try:
        return kind(**found)
    except (TypeError, ValueError) as error:
        raise TrainError(f"{where}: {error}.") from error
