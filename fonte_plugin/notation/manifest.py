"""What a model file says about itself: `model.json` beside `model.onnx`, and `forecast.onnx` where it has one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from fonte_plugin.errors import ModelError
from fonte_plugin.notation import grammar
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.frame import Measures, is_table

MANIFEST_NAME = "model.json"
NETWORK_NAME = "model.onnx"
STEP_NAME = "step.onnx"
"""the same network for ONNX Runtime's own kernels; its matrices lie in model.onnx"""
FORECASTER_NAME = "forecast.onnx"
TRAINING_NAME = "training.csv"
"""family, licence, fonts: a line for each family and licence of what the networks were trained on"""
NEIGHBOURS_NAME = "neighbours.npz"
"""the index of the shapes that the networks were trained on (`design/nearness`)"""
OPEN_LICENCES = frozenset({"OFL", "Apache-2.0", "UFL", "GUST", "MIT", "BSD", "CC0", "CC-BY", "Bitstream-Vera", "LPPL"})
"""licences that allow anybody to use, study and change a font, and a network trained on it to be given away"""


@dataclass(frozen=True)
class ModelManifest:
    """Facts a plugin checks before it runs a model, and a designer may ask for.

    `layers`, `heads`, `head_size` give the shape of the key and value caches, `context` the longest sequence in tokens.
    `adapted` are the last of the `characters`, which an adapter draws (`fonte_train.network.adapter`): the network was
    not taught to read them in a prompt. `forecaster` is the sha256 of the network that foresees the characters
    `foreseen`, empty for a model without one. With `measures`, both networks see glyphs in the frame that these give
    with what is shown (`frame.py`), else in the em. A network with `any_style` works without a style. `step` is the
    sha256 of its faster graph, `says` what has to be likeliest after each token of `probe.py` (-1 where nothing is).
    `data` holds the number of fonts and families of each licence the weights were trained on, `training` the sha256 of
    the list of them, `neighbours` that of the index of their shapes; each of these is empty for a model without it.
    """

    name: str
    version: str
    sha256: str
    layers: int
    heads: int
    head_size: int
    context: int
    vocabulary: int = grammar.VOCABULARY_SIZE
    grammar_version: int = grammar.GRAMMAR_VERSION
    grammar_fingerprint: str = ""
    characters: str = CHARACTERS
    adapted: str = ""
    forecaster: str = ""
    foreseen: str = ""
    measures: Measures = field(default_factory=dict)
    any_style: bool = False
    step: str = ""
    says: tuple[int, ...] = ()
    training: str = ""
    neighbours: str = ""
    licence: str = "Apache-2.0"
    weights: str = "float32"
    data: Mapping[str, Any] = field(default_factory=dict)
    run: Mapping[str, Any] = field(default_factory=dict)

    @property
    def files(self) -> dict[str, str]:
        """The sha256 of each file beside this one, by its name."""
        sums = {
            NETWORK_NAME: self.sha256,
            STEP_NAME: self.step,
            FORECASTER_NAME: self.forecaster,
            TRAINING_NAME: self.training,
            NEIGHBOURS_NAME: self.neighbours,
        }
        return {name: sha256 for name, sha256 in sums.items() if sha256}

    @property
    def readable(self) -> str:
        """The characters that may serve as references."""
        return self.characters[: len(self.characters) - len(self.adapted)]

    @property
    def adapted_from(self) -> int:
        """The first character token that is adapted."""
        return grammar.FIRST_CHARACTER + len(self.readable)

    def to_json(self) -> str:
        return json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n"

    @classmethod
    def from_json(cls, text: str, where: str) -> ModelManifest:
        """Parse and check; ModelError, naming `where`, when a field is missing, of a wrong kind or another grammar."""
        try:
            values = json.loads(text)
            known = {name: values[name] for name in cls.__dataclass_fields__ if name in values}
            manifest = cls(**{**known, "says": tuple(known.get("says", ()))})
        except (ValueError, TypeError, AttributeError) as error:
            raise ModelError(f"{where} is no model description: {error}.", code="manifest", path=where) from error
        manifest.check(where)
        return manifest

    @classmethod
    def read(cls, directory: Path) -> ModelManifest:
        path = directory / MANIFEST_NAME
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise ModelError(
                f"There is no readable {MANIFEST_NAME} in {directory}; choose a folder that fonte-train exported.",
                code="manifest",
                path=str(path),
            ) from error
        return cls.from_json(text, str(path))

    def check(self, where: str) -> None:
        """ModelError unless this plugin speaks the language of the model."""
        sizes = self.layers, self.heads, self.head_size, self.context, self.vocabulary
        if not all(isinstance(size, int) and size > 0 for size in sizes):
            raise ModelError(f"{where}: the sizes of the network have to be positive integers.", code="manifest")
        if self.grammar_fingerprint != grammar.fingerprint() or self.vocabulary != grammar.VOCABULARY_SIZE:
            raise ModelError(
                f"{where}: the model was trained for grammar {self.grammar_version}, which is not the one this "
                f"version of Fonte writes; use a model exported for grammar {grammar.GRAMMAR_VERSION}.",
                code="grammar",
                path=where,
            )
        if not isinstance(self.characters, str) or not self.characters or not CHARACTERS.startswith(self.characters):
            raise ModelError(f"{where}: its character set is not one that this version knows.", code="charset")
        if not isinstance(self.adapted, str) or not self.characters.endswith(self.adapted) or not self.readable:
            raise ModelError(f"{where}: its adapted characters are not the last of its characters.", code="charset")
        if not is_table(self.measures):
            raise ModelError(f"{where}: its measures are no table of widths and heights by letter.", code="manifest")
        if not all(
            isinstance(value, str)
            for value in (self.step, self.forecaster, self.foreseen, self.training, self.neighbours)
        ) or (bool(self.forecaster) != bool(self.foreseen) or not CHARACTERS.startswith(self.foreseen)):
            raise ModelError(f"{where}: what its forecaster foresees is no part of the character set.", code="charset")
