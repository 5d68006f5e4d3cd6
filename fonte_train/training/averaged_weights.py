"""The running mean of a network's weights, which scores better than the network itself."""

from __future__ import annotations

from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

Tensors = tuple[Tensor, ...] | list[Tensor]


def averaged(network: nn.Module, keep: float, steps: int = 0) -> AveragedModel:
    """The mean after `steps` steps, whose weights `network` has; `module` is a network with them, ready to evaluate.

    It keeps the share `keep` of itself at each step, and less while the run is young: (1 + step) / (10 + step).
    """

    def mean(old: Tensors, new: Tensors, step: Tensor | int) -> None:
        kept = min(keep, (1 + int(step)) / (10 + int(step)))
        get_ema_multi_avg_fn(kept)(old, new, step)  # type: ignore[no-untyped-call]

    average = AveragedModel(network, multi_avg_fn=mean)
    average.n_averaged += steps
    average.module.eval().requires_grad_(False)
    return average
