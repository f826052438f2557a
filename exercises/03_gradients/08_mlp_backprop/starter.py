"""Forward and backward through a network with two layers."""

from typing import Any

from torch import Tensor


def forward(X: Tensor, params: dict[str, Tensor]) -> tuple[Tensor, Any]:
    """The logits of a batch: relu(X W1 + b1) W2 + b2.

    Args:
        X: a batch of samples, shape (N, D).
        params: "W1" of shape (D, H), "b1" (H,), "W2" (H, K) and "b2" (K,). They stay as they are.

    Returns:
        (logits, cache): logits of shape (N, K), not yet probabilities; and what `backward` will need, in any form.
    """
    raise NotImplementedError


def backward(cache: Any, y: Tensor, params: dict[str, Tensor]) -> dict[str, Tensor]:
    """The gradients of the cross-entropy, averaged over the samples, by each of the parameters.

    Args:
        cache: what `forward` returned for the same params.
        y: the class of each sample, shape (N,), int64 from 0 to K − 1.
        params: as for `forward`. They stay as they are.

    Returns:
        {"W1": …, "b1": …, "W2": …, "b2": …}, each of the shape of the parameter, computed without torch's
        automatic gradients. The slope of relu at 0 is 0. Logits up to ±1000 give no nan.
    """
    raise NotImplementedError
