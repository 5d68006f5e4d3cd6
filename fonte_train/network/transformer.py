"""The network: a decoder-only transformer over the tokens of `fonte_plugin.notation`.

RMSNorm (Zhang & Sennrich 2019), rotary positions (Su et al. 2021), normalised queries and keys (Henry et al.
2020), SwiGLU (Shazeer 2020); no biases, input and output embeddings of their own.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from fonte_plugin.notation.grammar import LAST_CHARACTER, VOCABULARY_SIZE
from fonte_train.network.adapter import AdaptedLinear, adapted_positions, is_adapter


@dataclass(frozen=True)
class TransformerConfig:
    """Shape of the network, and how it reads; saved with every checkpoint and in model.json.

    `framed`: glyphs stand in the frame of `notation/frame.py`. `any_style`: the style may be ANY.

    With an `adapter_rank`, glyphs whose character token is `adapted_from` or above are drawn by way of an adapter.
    """

    vocabulary: int = VOCABULARY_SIZE
    width: int = 512
    layers: int = 8
    heads: int = 8
    hidden: int = 1344
    context: int = 4096
    rotary_base: float = 10000.0
    dropout: float = 0.0
    attention_dropout: float = 0.0
    adapter_rank: int = 0
    adapted_from: int = LAST_CHARACTER + 1
    framed: bool = False
    any_style: bool = False

    def __post_init__(self) -> None:
        if self.width % self.heads or (self.width // self.heads) % 2:
            raise ValueError(f"width {self.width} does not divide into {self.heads} heads of an even size")

    @property
    def head_size(self) -> int:
        return self.width // self.heads


@dataclass(frozen=True)
class Cache:
    """Keys and values that came before, of one layer.

    `prefix_*` [heads, P, head] are shared by all rows (the prompt); `past_*` [B, heads, S, head] are each row's
    own, where `past_mask` [B, S] is 0 for a key that exists and -inf for unused space.
    """

    prefix_keys: Tensor
    prefix_values: Tensor
    past_keys: Tensor
    past_values: Tensor
    past_mask: Tensor


class Attention(nn.Module):
    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        self.heads, self.head_size, self.dropout = config.heads, config.head_size, config.attention_dropout
        self.qkv = AdaptedLinear(config.width, 3 * config.width, config.adapter_rank)
        self.out = AdaptedLinear(config.width, config.width, config.adapter_rank)
        self.q_norm = nn.RMSNorm(config.head_size, eps=1e-6)
        self.k_norm = nn.RMSNorm(config.head_size, eps=1e-6)

    def project(
        self, x: Tensor, rotation: tuple[Tensor, Tensor], gate: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Queries, keys and values [B, heads, T, head], rotated to their positions."""
        batch, length, _ = x.shape
        together = self.qkv(x, gate).view(batch, length, 3, self.heads, self.head_size)  # [B, T, 3, heads, head]
        q, k, v = together.permute(2, 0, 3, 1, 4).unbind(0)  # [B, heads, T, head] each
        return rotate(self.q_norm(q), *rotation), rotate(self.k_norm(k), *rotation), v

    def forward(self, x: Tensor, rotation: tuple[Tensor, Tensor], gate: Tensor | None = None) -> Tensor:
        """[B, T, width] to [B, T, width], causal."""
        q, k, v = self.project(x, rotation, gate)  # [B, heads, T, head]
        mixed = F.scaled_dot_product_attention(
            q, k, v, is_causal=True, dropout_p=self.dropout if self.training else 0.0
        )
        # [B, heads, T, head] -> [B, T, width]
        return self.out(mixed.transpose(1, 2).flatten(2), gate)  # type: ignore[no-any-return]

    def extend(
        self, x: Tensor, rotation: tuple[Tensor, Tensor], cache: Cache, gate: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """As `forward` behind a cache; also returns the new keys and values [B, heads, T, head].

        One softmax runs over three parts: the prompt that all rows share, a matrix product a head for all rows
        at once; the row's own past; and the new tokens, causal. The caches are read where they lie, never copied.
        """
        q, k, v = self.project(x, rotation, gate)  # [B, heads, T, head]
        batch, heads, length, size = q.shape
        q = q * (1 / math.sqrt(size))
        # Scores against the prompt (P tokens), each row's past (S) and the new tokens (T).
        together = q.transpose(0, 1).reshape(heads, batch * length, size)  # [heads, B T, head]
        shared = torch.matmul(together, cache.prefix_keys.transpose(1, 2))  # [heads, B T, P]
        shared = shared.view(heads, batch, length, -1).transpose(0, 1)  # [B, heads, T, P]
        past = torch.matmul(q, cache.past_keys.transpose(2, 3)) + cache.past_mask[:, None, None, :]  # [B, heads, T, S]
        new = torch.matmul(q, k.transpose(2, 3))  # [B, heads, T, T]
        new = new + torch.full((length, length), -torch.inf, dtype=x.dtype).triu(1)  # causal
        weights = torch.cat([shared, past, new], dim=-1).softmax(-1)  # [B, heads, T, P + S + T]
        # The values, weighted, part by part.
        sizes = [cache.prefix_keys.shape[1], cache.past_keys.shape[2], length]  # P, S, T
        of_shared, of_past, of_new = torch.split(weights, sizes, dim=-1)
        of_shared = of_shared.transpose(0, 1).reshape(heads, batch * length, -1)  # [heads, B T, P]
        mixed = torch.matmul(of_shared, cache.prefix_values).view(heads, batch, length, size).transpose(0, 1)
        mixed = mixed + torch.matmul(of_past, cache.past_values) + torch.matmul(of_new, v)  # [B, heads, T, head]
        return self.out(mixed.transpose(1, 2).flatten(2), gate), k, v


class FeedForward(nn.Module):
    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        self.up = AdaptedLinear(config.width, 2 * config.hidden, config.adapter_rank)
        self.down = AdaptedLinear(config.hidden, config.width, config.adapter_rank)

    def forward(self, x: Tensor, gate: Tensor | None = None) -> Tensor:
        opening, value = self.up(x, gate).chunk(2, dim=-1)  # [B, T, hidden] each
        return self.down(F.silu(opening) * value, gate)  # type: ignore[no-any-return]


class Block(nn.Module):
    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        self.attn_norm = nn.RMSNorm(config.width, eps=1e-6)
        self.attn = Attention(config)
        self.ffn_norm = nn.RMSNorm(config.width, eps=1e-6)
        self.ffn = FeedForward(config)
        self.dropout = nn.Dropout(config.dropout)

    def forward(self, x: Tensor, rotation: tuple[Tensor, Tensor], gate: Tensor | None = None) -> Tensor:
        x = x + self.dropout(self.attn(self.attn_norm(x), rotation, gate))
        x = x + self.dropout(self.ffn(self.ffn_norm(x), gate))
        return x  # noqa: RET504

    def extend(
        self, x: Tensor, rotation: tuple[Tensor, Tensor], cache: Cache, gate: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        mixed, keys, values = self.attn.extend(self.attn_norm(x), rotation, cache, gate)
        x = x + mixed
        return x + self.ffn(self.ffn_norm(x), gate), keys, values


class Transformer(nn.Module):
    """Token ids [B, T] to logits [B, T, vocabulary]."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        self.config = config
        self.embed = nn.Embedding(config.vocabulary, config.width)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.norm = nn.RMSNorm(config.width, eps=1e-6)
        self.head = AdaptedLinear(config.width, config.vocabulary, config.adapter_rank)
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """N(0, .02), what writes to the residual stream smaller by sqrt(2 layers), and a head whose logits vary by .2:
        the loss begins at ln(vocabulary) + .02, whatever the width."""
        for name, parameter in self.named_parameters():
            if parameter.dim() == 1:
                nn.init.ones_(parameter)
            elif is_adapter(name):
                continue
            elif name == "head.weight":
                nn.init.normal_(parameter, std=0.2 / math.sqrt(self.config.width))
            else:
                residual = name.endswith(("attn.out.weight", "ffn.down.weight"))
                nn.init.normal_(parameter, std=0.02 / (math.sqrt(2 * self.config.layers) if residual else 1))
        for module in self.modules():
            if isinstance(module, AdaptedLinear):
                module.reset_adapter()

    def gate(self, ids: Tensor) -> Tensor | None:
        """[B, T, 1] 1 where the adapter counts, None for a network without one."""
        if not self.config.adapter_rank:
            return None
        return adapted_positions(ids, self.config.adapted_from)[..., None].to(self.norm.weight.dtype)

    def forward(self, ids: Tensor) -> Tensor:
        x, gate = self.embed(ids), self.gate(ids)  # [B, T, width], [B, T, 1]
        rotation = self.rotation(torch.arange(ids.shape[1], device=ids.device)[None])
        for block in self.blocks:
            x = block(x, rotation, gate)
        return self.head(self.norm(x), gate)  # type: ignore[no-any-return]

    def extend(
        self, ids: Tensor, positions: Tensor, caches: list[Cache], gate: Tensor | None = None
    ) -> tuple[Tensor, list[tuple[Tensor, Tensor]]]:
        """Logits [B, T, vocabulary] of new tokens behind a cache a layer, and each layer's new keys and values.

        A network with an adapter wants `gate` [B, T, 1], since these tokens need not show the glyph they are of.
        """
        x = self.embed(ids)
        rotation = self.rotation(positions)
        written = []
        for block, cache in zip(self.blocks, caches, strict=True):
            x, keys, values = block.extend(x, rotation, cache, gate)  # type: ignore[operator]
            written.append((keys, values))
        return self.head(self.norm(x), gate), written

    def rotation(self, positions: Tensor) -> tuple[Tensor, Tensor]:
        """Cosine and sine [B, 1, T, head / 2] of each position's angles."""
        half = self.config.head_size // 2
        rate = self.config.rotary_base ** (-torch.arange(half, device=positions.device, dtype=torch.float32) / half)
        angles = positions[:, None, :, None].to(torch.float32) * rate
        return angles.cos(), angles.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary position in the halves style: (a, b) -> (a cos - b sin, b cos + a sin)."""
    a, b = x.chunk(2, dim=-1)
    cos, sin = cos.to(x.dtype), sin.to(x.dtype)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], dim=-1)
