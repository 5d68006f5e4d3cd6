"""An engine that writes outlines given by the test; it records its requests."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from fonte_plugin.engine.base import Cancellation, Forecaster, Row, Sampling, Step, Written
from fonte_plugin.errors import GenerationError
from fonte_plugin.notation import grammar
from fonte_plugin.notation.frame import Measures
from fonte_plugin.notation.manifest import ModelManifest
from fonte_plugin.notation.tokenizer import encode
from fonte_plugin.outlines.outline import Outline

Script = Callable[[str, int], Outline | Sequence[int]]
"""From character and candidate to an outline, or to token ids as they stand."""


@dataclass
class Call:
    """One `write`."""

    prompt: list[int]
    rows: list[Row]
    sampling: Sampling

    @property
    def chars(self) -> str:
        return "".join(dict.fromkeys(grammar.character(row.first) for row in self.rows))


@dataclass
class ScriptedEngine:
    """Rows end as soon as all their tokens are written, shorter ones first, as a real engine's do."""

    script: Script
    favourite_style: str = "serif"
    forced: Callable[[str, int], bool] = lambda char, candidate: False
    context: int = 4096
    calls: list[Call] = field(default_factory=list)
    likelihoods: list[tuple[list[int], int]] = field(default_factory=list)
    forecaster: Forecaster | None = None
    measures: Measures = field(default_factory=dict)
    any_style: bool = False

    @property
    def manifest(self) -> ModelManifest:
        return ModelManifest(
            name="scripted",
            version="1",
            sha256="",
            layers=1,
            heads=1,
            head_size=2,
            context=self.context,
            grammar_fingerprint=grammar.fingerprint(),
            measures=self.measures,
            any_style=self.any_style,
        )

    def log_likelihood(self, ids: Sequence[int], start: int, cancellation: Cancellation | None = None) -> float:
        if cancellation is not None:
            cancellation.check()
        self.likelihoods.append((list(ids), start))
        return -1.0 if ids[1] == grammar.style_token(self.favourite_style) else -2.0

    def write(
        self, prompt: Sequence[int], rows: Sequence[Row], sampling: Sampling, cancellation: Cancellation | None = None
    ) -> Iterator[Written | Step]:
        if len(prompt) + 1 + sampling.max_tokens > self.context:
            raise GenerationError("There is no room to draw.", code="context")
        self.calls.append(Call(list(prompt), list(rows), sampling))
        left: Mapping[Row, tuple[int, ...]] = {row: self._ids(row) for row in rows}
        tokens = 0
        while left:
            if cancellation is not None:
                cancellation.check()
            tokens += 1
            yield Step(active=len(left), waiting=0, tokens=tokens)
            for row, ids in left.items():
                if len(ids) <= tokens:
                    forced = self.forced(grammar.character(row.first), row.candidate)
                    yield Written(row, ids, forced, -float(len(ids)))
            left = {row: ids for row, ids in left.items() if len(ids) > tokens}

    def _ids(self, row: Row) -> tuple[int, ...]:
        found = self.script(grammar.character(row.first), row.candidate)
        return tuple(encode(found) if isinstance(found, Outline) else found)
