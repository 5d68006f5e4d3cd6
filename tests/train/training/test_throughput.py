from __future__ import annotations

import pytest
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from fonte_train.network.transformer import Transformer, TransformerConfig
from fonte_train.training.config import load_config
from fonte_train.training.learner import sequence_loss
from fonte_train.training.throughput import flops_per_token, peak_flops, peak_of, utilisation

SMALL = TransformerConfig(vocabulary=2176, width=4, layers=2, heads=1, hidden=6, context=64)


def test_operations_of_a_token_are_those_counted_by_hand() -> None:
    """A product with a matrix of n weights multiplies and adds n times, and twice as often on the way back: 6 n.

    Two layers of width 4: queries, keys, values 3 x 16, out 16, up 4 x 12, down 6 x 4; the head 2176 x 4. In a sequence
    of 10 a token attends to 5 on average, with 4 multiplications and additions for the score, and 4 for the mixture.
    """
    weights = 2 * (3 * 16 + 16 + 4 * 12 + 6 * 4) + 2176 * 4
    attention = 3 * 2 * (2 * 5 * (4 + 4))
    assert flops_per_token(SMALL, 10) == 6 * weights + attention


def test_torch_counts_the_same_operations() -> None:
    """Its count of attention is that without a mask, twice ours."""
    rows, length = 2, 10
    network = Transformer(SMALL)
    ids = torch.randint(0, 2176, (rows, length + 1))
    with FlopCounterMode(display=False) as counter, sdpa_kernel(SDPBackend.MATH):
        sequence_loss(network(ids[:, :-1]), ids[:, 1:]).backward()  # type: ignore[no-untyped-call]
    masked = 6 * SMALL.layers * SMALL.width * length
    assert counter.get_total_flops() == rows * length * (flops_per_token(SMALL, length) + masked)


def test_the_base_network_takes_257_million_operations_a_token() -> None:
    """26.0 million weights are multiplied, and 8 layers of 512 attend to 4,096 tokens: 39 % of the work."""
    config = load_config("base").network
    assert flops_per_token(config, 4096) == pytest.approx(6 * 26.0e6 + 6 * 8 * 512 * 4096, rel=0.01)
    assert utilisation(1e6, config, 4096, 989e12) == pytest.approx(0.26, abs=0.005)


@pytest.mark.parametrize(
    ("name", "tera"),
    [
        ("NVIDIA H100 80GB HBM3", 989),
        ("NVIDIA H100 PCIe", 756),
        ("NVIDIA H100 NVL", 835),
        ("NVIDIA H200", 989),
        ("NVIDIA GH200 480GB", 989),
        ("NVIDIA H20", 148),
        ("NVIDIA A100-SXM4-80GB", 312),
        ("NVIDIA A100-PCIE-40GB", 312),
        ("NVIDIA A10", 125),
        ("NVIDIA L4", 121),
        ("NVIDIA L40S", 362),
        ("NVIDIA B200", 2250),
        ("NVIDIA A10G", None),
        ("NVIDIA A1000 Laptop GPU", None),
        ("Tesla T4", None),
    ],
)
def test_a_gpu_is_known_by_the_words_of_its_name(name: str, tera: float | None) -> None:
    assert peak_of(name) == (None if tera is None else tera * 1e12)


def test_what_a_cpu_could_do_is_not_known() -> None:
    assert peak_flops(torch.device("cpu")) is None
