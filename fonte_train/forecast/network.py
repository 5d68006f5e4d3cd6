"""The forecaster: a small transformer over glyphs that says what the missing ones probably cover.

A token is a glyph: one that is shown, as its picture, advance width and character; or one that is wanted, as its
character alone. Wanted glyphs see the shown ones and themselves, never each other, so other wanted glyphs change
nothing. It draws no outline: samples are compared with its forecast, a mean of all likely glyphs.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

BLANK = 0.15
"""The mean coverage of a pixel, taken off pictures before they are read."""


@dataclass(frozen=True, slots=True)
class ForecasterConfig:
    """`characters` are numbered as in the charset; `pixels` a side of the pictures, of 1,400 grid units.

    `framed`: pictures and advances are those of the frame of `notation/frame.py`.
    """

    characters: int = 96
    pixels: int = 48
    width: int = 384
    layers: int = 6
    head_size: int = 64
    dropout: float = 0.05
    framed: bool = False


class Forecaster(nn.Module):
    """Coverage and advance widths, in em, of the wanted glyphs.

    `mean_picture` [characters, pixels^2] in logits and `mean_advance` [characters] are those of the training fonts: the
    forecast without any reference.
    """

    mean_picture: Tensor
    mean_advance: Tensor

    def __init__(self, config: ForecasterConfig) -> None:
        super().__init__()
        self.config = config
        area, width, characters = config.pixels**2, config.width, config.characters
        self.register_buffer("mean_picture", torch.zeros(characters, area))
        self.register_buffer("mean_advance", torch.zeros(characters))
        self.read = nn.Linear(area, width)
        self.read_scale = nn.Embedding(characters, width)
        self.read_advance = nn.Linear(1, width)
        self.shown = nn.Embedding(characters, width)
        self.wanted = nn.Embedding(characters, width)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.norm = nn.RMSNorm(width, eps=1e-6)
        self.write_scale = nn.Embedding(characters, width)
        self.inner = nn.Linear(width, 3 * width)
        self.write = nn.Linear(3 * width, area)
        self.picture = nn.Embedding(characters, area)
        self.advance = nn.Linear(width, 2)
        for table in (self.read_scale, self.write_scale):
            nn.init.normal_(table.weight, std=0.1)
        for table in (self.shown, self.wanted):
            nn.init.normal_(table.weight, std=0.5)
        nn.init.zeros_(self.picture.weight)
        with torch.no_grad():
            self.write.weight.mul_(0.1)
            self.advance.weight.mul_(0.1)

    def forward(
        self, pictures: Tensor, advances: Tensor, shown: Tensor, known: Tensor, wanted: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Of pictures [fonts, K, pixels^2], coverage 0 to 1, and advances [fonts, K], in em, of the characters
        `shown` [fonts, K] where `known` [fonts, K]: logits of the coverage [fonts, Q, pixels^2] of the `wanted`
        [fonts, Q], their advances [fonts, Q] and the logarithm of the spread of these (of Laplace, in em).
        """
        references = self.read(pictures - BLANK) * (1 + self.read_scale(shown))
        references = references + self.shown(shown) + self.read_advance(advances[..., None])
        x = torch.cat([references, self.wanted(wanted)], 1)
        place = torch.arange(x.shape[1], device=x.device)
        offered = torch.cat([known, torch.zeros_like(wanted, dtype=torch.bool)], 1)
        seen = offered[:, None, :] | (place[:, None] == place)
        for block in self.blocks:
            x = block(x, seen[:, None])
        x = self.norm(x[:, shown.shape[1] :]) * (1 + self.write_scale(wanted))
        logits = self.write(F.gelu(self.inner(x))) + self.picture(wanted) + self.mean_picture[wanted]
        advance, spread = self.advance(x).unbind(-1)
        return logits, advance + self.mean_advance[wanted], spread - 3


class Block(nn.Module):
    """Attention and a gated layer, each behind a norm, as those of the transformer that draws, without places."""

    def __init__(self, config: ForecasterConfig) -> None:
        super().__init__()
        width = config.width
        self.heads, self.dropout = width // config.head_size, nn.Dropout(config.dropout)
        self.attn_norm, self.ffn_norm = nn.RMSNorm(width, eps=1e-6), nn.RMSNorm(width, eps=1e-6)
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.out = nn.Linear(width, width, bias=False)
        self.up = nn.Linear(width, 2 * (3 * width), bias=False)
        self.down = nn.Linear(3 * width, width, bias=False)

    def forward(self, x: Tensor, seen: Tensor) -> Tensor:
        fonts, glyphs, width = x.shape
        projected = self.qkv(self.attn_norm(x)).chunk(3, -1)
        q, k, v = (part.view(fonts, glyphs, self.heads, -1).transpose(1, 2) for part in projected)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=seen)
        x = x + self.dropout(self.out(mixed.transpose(1, 2).reshape(fonts, glyphs, width)))
        a, b = self.up(self.ffn_norm(x)).chunk(2, -1)
        result: Tensor = x + self.dropout(self.down(F.silu(a) * b))
        return result
