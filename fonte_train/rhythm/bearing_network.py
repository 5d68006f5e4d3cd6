"""The network for side bearings in torch: the arithmetic that `fonte_plugin.design.spacing.bearing_network` runs."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from fonte_plugin.design.spacing.bearing_network import (
    FONT,
    FONT_FEATURES,
    GLYPH,
    HEADS,
    HIDDEN,
    LETTER_FEATURES,
    SIDE,
    SPACED,
    STATE,
    STEP,
    TOKEN,
)


class BearingNetwork(nn.Module):
    """See `fonte_plugin.design.spacing.bearing_network` for what goes in and how it is arranged."""

    def __init__(self) -> None:
        super().__init__()
        self.glyph_left = nn.Parameter(0.3 * torch.randn(len(SPACED) + 1, GLYPH))
        self.glyph_right = nn.Parameter(0.3 * torch.randn(len(SPACED) + 1, GLYPH))
        self.font_in = nn.Linear(FONT_FEATURES, FONT)
        self.side_in, self.side_out = nn.Linear(LETTER_FEATURES + GLYPH + FONT, SIDE), nn.Linear(SIDE, STATE)
        self.prior = nn.Linear(STATE, 1)
        self.token = nn.Linear(STATE + 2, TOKEN)
        self.query, self.key, self.value = nn.Linear(STATE, TOKEN), nn.Linear(TOKEN, TOKEN), nn.Linear(TOKEN, TOKEN)
        self.last_in, self.last_out = nn.Linear(STATE + 2 * TOKEN, HIDDEN), nn.Linear(HIDDEN, 1)

    def forward(
        self, sides: Tensor, font: Tensor, names: Tensor, told: Tensor, bearings: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Bearings (fonts, n, 2) in STEPs above the mean of those told, and what is thought of them untold.

        sides (fonts, n, 2, LETTER_FEATURES), font (fonts, FONT_FEATURES), names (fonts, n), told (fonts, g) numbers of
        glyphs, bearings (fonts, g, 2) in thousandths of the em.
        """
        fonts, count = names.shape
        known = torch.relu(self.font_in(font))[:, None, None].expand(-1, count, 2, -1)
        glyph = torch.stack([self.glyph_left[names], self.glyph_right[names]], 2)
        state = torch.relu(self.side_out(torch.relu(self.side_in(torch.cat([sides, glyph, known], -1)))))
        state = state.view(fonts, 2 * count, STATE)
        at = torch.stack([2 * told, 2 * told + 1], -1).view(fonts, -1, 1).expand(-1, -1, STATE)
        of_told = torch.gather(state, 1, at)
        value = (bearings - bearings.mean((1, 2), keepdim=True)).view(fonts, -1) / STEP
        prior = self.prior(state)[..., 0]
        surprise = value - self.prior(of_told)[..., 0]
        shown = torch.stack([value, surprise], -1).clamp(-6, 6)
        token = torch.relu(self.token(torch.cat([of_told, shown], -1)))
        values = self.value(token)
        depth = TOKEN // HEADS
        query = self.query(state).view(fonts, -1, HEADS, depth)
        key = self.key(token).view(fonts, -1, HEADS, depth)
        weights = torch.softmax(torch.einsum("bphd,bghd->bphg", query, key) / depth**0.5, -1)
        seen = torch.einsum("bphg,bghd->bphd", weights, values.view(fonts, -1, HEADS, depth)).reshape(fonts, -1, TOKEN)
        mean = values.mean(1, keepdim=True).expand(-1, 2 * count, -1)
        out = self.last_out(torch.relu(self.last_in(torch.cat([state, seen, mean], -1))))[..., 0]
        return out.view(fonts, count, 2), prior.view(fonts, count, 2)
