"""How well training uses the machine: tokens a second, and the share of its peak arithmetic."""

from __future__ import annotations

import re
import resource
import sys

import torch

from fonte_train.network.transformer import TransformerConfig

_PEAKS = (
    (("H100", "PCIe"), 756e12),
    (("H100", "NVL"), 835e12),
    (("H100",), 989e12),
    (("H200", "NVL"), 835e12),
    (("H200",), 989e12),
    (("GH200",), 989e12),
    (("H20",), 148e12),
    (("B200",), 2250e12),
    (("A100",), 312e12),
    (("A10",), 125e12),
    (("L40S",), 362e12),
    (("L4",), 121e12),
)
"""Words of a GPU's name, and its dense bf16 operations a second by the maker's data sheet; the first that fits."""


def flops_per_token(config: TransformerConfig, length: int) -> float:
    """Operations that training takes for a token in a sequence of `length`, forward and backward.

    6 for each weight of a matrix product (PaLM, Chowdhery et al. 2022, appendix B; the embedding is looked up and does
    not count), and 6 x layers x width x length for attention, of which a causal mask leaves half of 12. What is
    computed besides (norms, rotary positions, softmax, the optimizers) does not count.
    """
    block = 4 * config.width**2 + 3 * config.width * config.hidden
    weights = config.layers * block + config.vocabulary * config.width
    return 6.0 * weights + 6.0 * config.layers * config.width * length


def utilisation(tokens_per_second: float, config: TransformerConfig, length: int, peak: float) -> float:
    """MFU: tokens/s x operations a token / operations a second that all devices together could do."""
    return tokens_per_second * flops_per_token(config, length) / peak


def peak_flops(device: torch.device) -> float | None:
    """The peak of the device in bf16, operations a second; None if not known, as for a CPU."""
    return peak_of(torch.cuda.get_device_name(device)) if device.type == "cuda" else None


def peak_of(name: str) -> float | None:
    """The same by the name that the driver gives, such as "NVIDIA A100-SXM4-80GB"."""
    words = set(re.split(r"[\s-]+", name))
    return next((peak for known, peak in _PEAKS if words.issuperset(known)), None)


def memory_in_use(device: torch.device) -> float:
    """Most memory used so far, in GB: of the GPU, else of this process."""
    if device.type == "cuda":
        return float(torch.cuda.max_memory_allocated(device)) / 1e9
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e9
