"""A structure that a row has to follow: the commands of another glyph, with coordinates of its own.

Masters of one family interpolate when each glyph has the same contours, segments and start points in all of them. So
a glyph that is drawn in one master gives the template for the others, and the network chooses the coordinates alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fonte_plugin.notation import grammar

FREE = -1


@dataclass(frozen=True, slots=True)
class Template:
    """`tokens[i]` has to stand at position i, or FREE for any coordinate; `same[i]`, unless FREE, is the position whose
    token is repeated at i: a curve that ends at the start of its contour does so in every master."""

    tokens: tuple[int, ...]
    same: tuple[int, ...]

    @classmethod
    def of(cls, ids: Sequence[int]) -> Template:
        """The structure of `advance contour* END`."""
        tokens = tuple(FREE if token >= grammar.FIRST_COORDINATE else token for token in ids)
        same = [FREE] * len(tokens)
        start = segment = 0
        for index, token in enumerate(tokens):
            if token == grammar.MOVE.token:
                start = index
            elif token == grammar.CLOSE.token:
                closed = tuple(ids[index - 2 : index]) == tuple(ids[start + 1 : start + 3])
                if grammar.BY_TOKEN[tokens[segment]].is_curve and closed:
                    same[index - 2 : index] = start + 1, start + 2
            if token != FREE:
                segment = index
        return cls(tokens, tuple(same))

    def __len__(self) -> int:
        return len(self.tokens)

    def token(self, position: int, written: Sequence[int]) -> int:
        """The token that has to follow `written` at `position`, FREE for any coordinate."""
        repeated = self.same[position]
        return self.tokens[position] if repeated == FREE else int(written[repeated])
