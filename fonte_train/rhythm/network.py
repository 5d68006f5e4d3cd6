"""The kerning network in torch: the same arithmetic as `fonte_plugin.design.spacing.kern_network` runs in numpy."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from fonte_plugin.design.spacing.kern_network import (
    FONT,
    GAP_FEATURES,
    GLYPH,
    HABIT,
    HEADS,
    HIDDEN,
    MARGIN_FEATURES,
    OPTICAL,
    OUTPUTS,
    PAIR,
    SIDE,
    STATE,
    TOKEN,
)
from fonte_plugin.design.spacing.margins import KERNED, MEASURES


@dataclass(frozen=True)
class Answers:
    """What the network says of pairs: (fonts, pairs) each, values in STEPs (see kern_network), chances as log odds."""

    prior: Tensor
    median: Tensor
    mean: Tensor
    kerned: Tensor
    closer: Tensor
    wider: Tensor


class KernNetwork(nn.Module):
    """See `fonte_plugin.design.spacing.kern_network` for what goes in and how it is arranged."""

    def __init__(self) -> None:
        super().__init__()
        self.glyph_first = nn.Parameter(0.3 * torch.randn(len(KERNED) + 1, GLYPH))
        self.glyph_second = nn.Parameter(0.3 * torch.randn(len(KERNED) + 1, GLYPH))
        self.font_in, self.font_out = nn.Linear(MEASURES, 48), nn.Linear(48, FONT)
        self.first_in, self.first_out = nn.Linear(MARGIN_FEATURES + GLYPH + FONT, 96), nn.Linear(96, SIDE)
        self.second_in, self.second_out = nn.Linear(MARGIN_FEATURES + GLYPH + FONT, 96), nn.Linear(96, SIDE)
        self.habit = nn.Linear(36, HABIT)
        self.pair_in = nn.Linear(GAP_FEATURES + OPTICAL + 3 * SIDE + FONT + HABIT + 1, PAIR)
        self.pair_out = nn.Linear(PAIR, STATE)
        self.prior = nn.Linear(STATE, 1)
        self.token = nn.Linear(STATE + 2 * SIDE + 4, TOKEN)
        self.query = nn.Linear(STATE + 2 * SIDE, TOKEN)
        self.key, self.value = nn.Linear(TOKEN, TOKEN), nn.Linear(TOKEN, TOKEN)
        self.nothing_key = nn.Parameter(0.1 * torch.randn(TOKEN))
        self.nothing_value = nn.Parameter(torch.zeros(TOKEN))
        self.last_in = nn.Linear(STATE + 2 * TOKEN + 1, HIDDEN)
        self.last_out = nn.Linear(HIDDEN, OUTPUTS)

    def sides(self, font: Tensor, first: Tensor, second: Tensor, names: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """font (b, 27), first and second (b, n, 48), names (b, n) -> what is known of the font and of each side."""
        known = torch.relu(self.font_out(torch.relu(self.font_in(font))))
        spread = known[:, None].expand(-1, first.shape[1], -1)
        a = torch.cat([first, self.glyph_first[names], spread], -1)
        b = torch.cat([second, self.glyph_second[names], spread], -1)
        a = self.first_out(torch.relu(self.first_in(a)))
        b = self.second_out(torch.relu(self.second_in(b)))
        return known, a, b

    def pairs(self, known: Tensor, a: Tensor, b: Tensor, gaps: Tensor, kinds: Tensor, own: Tensor) -> Tensor:
        """The state of pairs. a, b (b, p, SIDE), gaps (b, p, ...), kinds (b, 36), own (b, p)."""
        font = torch.cat([known, self.habit(kinds)], -1)[:, None].expand(-1, a.shape[1], -1)
        everything = torch.cat([gaps, a, b, a * b, font, own[..., None]], -1)
        return torch.relu(self.pair_out(torch.relu(self.pair_in(everything))))

    def tokens(self, state: Tensor, a: Tensor, b: Tensor, value: Tensor) -> Tensor:
        """Pairs whose value is given, in STEPs."""
        surprise = value - self.prior(state)[..., 0]
        kerned = (value.abs() > 0.02).float()
        parts = [value.clamp(-6, 6), surprise.clamp(-6, 6), kerned, surprise.abs().clamp(0, 6)]
        told = torch.stack(parts, -1)
        return torch.relu(self.token(torch.cat([state, a, b, told], -1)))

    def answer(self, state: Tensor, a: Tensor, b: Tensor, tokens: Tensor) -> Answers:
        """What the pairs are worth, given `tokens` (b, g, TOKEN); g may be 0."""
        fonts, pairs, count = state.shape[0], state.shape[1], tokens.shape[1]
        depth = TOKEN // HEADS
        query = self.query(torch.cat([state, a, b], -1)).view(fonts, pairs, HEADS, depth)
        key = torch.cat([self.nothing_key.expand(fonts, 1, -1), self.key(tokens)], 1).view(fonts, -1, HEADS, depth)
        told = self.value(tokens)
        value = torch.cat([self.nothing_value.expand(fonts, 1, -1), told], 1).view(fonts, -1, HEADS, depth)
        weights = torch.softmax(torch.einsum("bphd,bghd->bphg", query, key) / depth**0.5, -1)
        seen = torch.einsum("bphg,bghd->bphd", weights, value).reshape(fonts, pairs, TOKEN)
        mean = told.mean(1) if count else torch.zeros_like(told.sum(1))
        number = torch.full((fonts, pairs, 1), float(torch.log1p(torch.tensor(float(count)))) / 3)
        hidden = torch.cat([state, seen, mean[:, None].expand(-1, pairs, -1), number], -1)
        out = self.last_out(torch.relu(self.last_in(hidden)))
        prior = self.prior(state)[..., 0]
        return Answers(prior, *out.unbind(-1))
