"""The kerning model that ships: networks whose answers are averaged, and statistics of pairs in general."""

from __future__ import annotations

import lzma
import zipfile
import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.kern_network import (
    Floats,
    Given,
    Glimpse,
    KernNetwork,
    Looked,
    Margin,
    Numbers,
    Proposal,
)
from fonte_plugin.design.spacing.margins import KERNED, Margins
from fonte_plugin.design.spacing.pair_kinds import pair_kinds
from fonte_plugin.design.spacing.telling import Tendencies
from fonte_plugin.errors import FonteError

VERSION = 2
"""the version of the networks' input; a file of another version is refused"""
ASKED = 0.03
"""occurrences in a thousand pairs of text; rarer pairs are not asked about, since nobody would know what to answer"""


@dataclass(frozen=True, slots=True)
class View:
    """The glyphs of a font as every network of the model has looked at them."""

    looked: tuple[Looked, ...]


@dataclass(frozen=True, slots=True)
class KernModel:
    """scale (2, 27): mean and spread of the measures of fonts; frequencies (76, 76): of a thousand pairs of text."""

    networks: tuple[KernNetwork, ...]
    scale: Floats
    frequencies: Floats
    tendencies: Tendencies

    @classmethod
    def load(cls, path: Path) -> KernModel:
        """Raises FonteError for a file that is missing, damaged, or of another version."""
        try:
            with np.load(path) as file:
                arrays = {name: file[name] for name in file.files}
            if int(arrays.pop("version")) != VERSION:
                raise ValueError("it is of another version")
            return cls.of_arrays(out_of_planes(arrays))
        except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile, zlib.error, lzma.LZMAError) as error:
            raise FonteError(
                f"{path} is no kerning model that can be used ({error}); install Fonte again.",
                code="installation",
                path=str(path),
            ) from error

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, npt.NDArray[Any]]) -> KernModel:
        """From the files that `fonte-train rhythm` writes; weights are named by the number of their network."""
        numbers = sorted({int(name.split("/")[0]) for name in arrays if "/" in name})
        networks = tuple(
            KernNetwork({name.split("/")[1]: a for name, a in arrays.items() if name.startswith(f"{number}/")})
            for number in numbers
        )
        tendencies = Tendencies(arrays["factors"].astype(np.float32), arrays["rest"].astype(np.float32))
        if not networks or len(tendencies.factors) != len(KERNED) ** 2:
            raise ValueError("something is missing in it")
        return cls(networks, arrays["scale"].astype(np.float32), arrays["frequencies"].astype(np.float32), tendencies)

    def glimpses(self, margins: Margins, names: Numbers) -> tuple[Glimpse, ...]:
        """Every pair of some glyphs, n * n of them, as every network sees them before anything is told."""
        measures = np.nan_to_num((margins.font - self.scale[0]) / self.scale[1])
        return tuple(network.glimpse(margins.right, margins.left, measures, names) for network in self.networks)

    def look(self, margins: Margins, names: Numbers, kinds: Numbers, habits: Margin) -> View:
        """Look at every pair of some glyphs; see KernNetwork. `kinds`: of each glyph."""
        return self.looked(self.glimpses(margins, names), kinds, habits)

    def looked(self, glimpses: Sequence[Glimpse], kinds: Numbers, habits: Margin) -> View:
        """What is seen, once the habits are known."""
        own = habits[pair_kinds(kinds, kinds)]
        pairs = zip(self.networks, glimpses, strict=True)
        return View(tuple(network.look(glimpse, own, habits) for network, glimpse in pairs))

    def propose(self, view: View, given: Given) -> Proposal:
        """The likely value of every pair, given the pairs that the designer has set: the mean of the networks."""
        return _mean([network.propose(one, given) for network, one in zip(self.networks, view.looked, strict=True)])

    def telling(self, count: int, known: Collection[int] = (), possible: Collection[int] | None = None) -> list[int]:
        """The `count` pairs to ask for next, first * 76 + second: those of the `possible` ones that occur in text."""
        common = np.flatnonzero(self.frequencies.ravel() >= ASKED)
        allowed = common if possible is None else np.intersect1d(common, np.array(list(possible), np.intp))
        return self.tendencies.telling(count, known, allowed.tolist())


def in_planes(arrays: Mapping[str, npt.NDArray[Any]]) -> dict[str, npt.NDArray[Any]]:
    """Numbers of half precision as two planes of bytes, (2, ...): their first bytes are alike and pack well."""
    return {
        name: np.moveaxis(np.ascontiguousarray(array).view(np.uint8).reshape(*array.shape, 2), -1, 0)
        if array.dtype == np.float16 else array
        for name, array in arrays.items()
    }  # fmt: skip


def out_of_planes(arrays: Mapping[str, npt.NDArray[Any]]) -> dict[str, npt.NDArray[Any]]:
    """The reverse of `in_planes`."""
    return {
        name: np.ascontiguousarray(np.moveaxis(array, 0, -1)).view(np.float16)[..., 0]
        if array.dtype == np.uint8 else array
        for name, array in arrays.items()
    }  # fmt: skip


def _mean(proposals: Sequence[Proposal]) -> Proposal:
    return Proposal(*(np.mean([getattr(p, field.name) for p in proposals], axis=0) for field in fields(Proposal)))
