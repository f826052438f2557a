"""Five optimisers, one step each.

In all of them
    params  list of weights, tensors of any shapes that require gradients. They are changed in place: the very same
            tensors hold the new values afterwards, and still require gradients.
    grads   list of their gradients, in the same order and of the same shapes. They stay as they are.
    state   a dict, empty before the first step and handed in again at every later one. What a function remembers
            goes in there, under any keys. Another dict is another memory.
    lr      the step size; it may be another one in a later step.
"""

from torch import Tensor


def sgd_step(params: list[Tensor], grads: list[Tensor], state: dict, lr: float, weight_decay: float = 0.0) -> None:
    """Plain SGD: w ← w − lr · (g + weight_decay · w)."""
    raise NotImplementedError


def momentum_step(params: list[Tensor], grads: list[Tensor], state: dict, lr: float, momentum: float = 0.9) -> None:
    """Momentum: v ← momentum · v + g, and w ← w − lr · v; v is 0 before the first step."""
    raise NotImplementedError


def adagrad_step(params: list[Tensor], grads: list[Tensor], state: dict, lr: float, eps: float = 1e-10) -> None:
    """Adagrad: s ← s + g², and w ← w − lr · g / (√s + eps); s is 0 before the first step."""
    raise NotImplementedError


def rmsprop_step(
    params: list[Tensor], grads: list[Tensor], state: dict, lr: float, alpha: float = 0.99, eps: float = 1e-8
) -> None:
    """RMSprop: s ← alpha · s + (1 − alpha) · g², and w ← w − lr · g / (√s + eps); s is 0 before the first step."""
    raise NotImplementedError


def adam_step(
    params: list[Tensor],
    grads: list[Tensor],
    state: dict,
    lr: float,
    betas: tuple[float, float] = (0.9, 0.999),
    eps: float = 1e-8,
) -> None:
    """Adam. With betas = (β₁, β₂), in step t = 1, 2, 3, …

    m ← β₁ · m + (1 − β₁) · g and s ← β₂ · s + (1 − β₂) · g², both 0 before the first step;
    w ← w − lr · m̂ / (√ŝ + eps), where m̂ = m / (1 − β₁ᵗ) and ŝ = s / (1 − β₂ᵗ).
    """
    raise NotImplementedError
