"""Which of torch's ways to attend is the fastest on this GPU, found by trying."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812

from fonte_train.network.transformer import TransformerConfig

TRIES = 4


def choose_attention(config: TransformerConfig, rows: int, length: int) -> dict[str, float]:
    """Switch all but the fastest off, for causal attention forward and backward in bf16; milliseconds by name.

    `rows` sequences of `length` tokens. A backend that does not run here is passed over; none is switched off where
    none runs.
    """
    cuda = torch.backends.cuda
    switches = {"flash": cuda.enable_flash_sdp, "cudnn": cuda.enable_cudnn_sdp}
    found: dict[str, float] = {}
    for name in switches:
        for other, switch in switches.items():
            switch(other == name)
        try:
            found[name] = _milliseconds(config, rows, length)
        except RuntimeError:
            continue
    fastest = min(found, key=lambda name: found[name], default=None)
    for name, switch in switches.items():
        switch(fastest in (name, None))
    return found


def _milliseconds(config: TransformerConfig, rows: int, length: int) -> float:
    shape = rows, config.heads, length, config.head_size
    q, k, v = (torch.randn(shape, device="cuda", dtype=torch.bfloat16, requires_grad=True) for _ in range(3))
    begin, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))  # type: ignore[no-untyped-call]
    for attempt in range(1 + TRIES):
        if attempt == 1:
            begin.record()
        F.scaled_dot_product_attention(q, k, v, is_causal=True).sum().backward()  # type: ignore[no-untyped-call]
    end.record()
    torch.cuda.synchronize()
    return float(begin.elapsed_time(end)) / TRIES
