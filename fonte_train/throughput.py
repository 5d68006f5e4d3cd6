"""How much of the machine training uses: tokens a second, and the share of the arithmetic it could do."""

from __future__ import annotations

import resource
import sys

import torch

from fonte_train.transformer import TransformerConfig

_PEAK = (("H200", 989e12), ("H100", 989e12), ("B200", 2250e12), ("A100", 312e12), ("L40S", 362e12), ("A10", 125e12))
"""Dense bf16 operations a second by the makers' data sheets; H100 as SXM."""


def flops_per_token(config: TransformerConfig, length: int) -> float:
    """Operations that training takes for a token in a sequence of `length`, forward and backward.

    6 for each weight of a matrix product (PaLM, Chowdhery et al. 2022, appendix B; the embedding is looked up and does
    not count), and 6 x layers x width x length for attention, of which a causal mask leaves half of 12.
    """
    block = 4 * config.width**2 + 3 * config.width * config.hidden
    weights = config.layers * block + config.vocabulary * config.width
    return 6.0 * weights + 6.0 * config.layers * config.width * length


def peak_flops(device: torch.device) -> float | None:
    """What the device could do in bf16; None where that is not known, as for a CPU."""
    if device.type != "cuda":
        return None
    name = torch.cuda.get_device_name(device)
    return next((peak for part, peak in _PEAK if part in name), None)


def memory_in_use(device: torch.device) -> float:
    """Most memory used so far, in GB: of the GPU, else of this process."""
    if device.type == "cuda":
        return float(torch.cuda.max_memory_allocated(device)) / 1e9
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e9
