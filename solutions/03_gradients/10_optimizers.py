"""Five optimisers, one step each.

w  a weight        g  its gradient        v  velocity        m, s  running averages of g and of g²
"""

import torch
from torch import Tensor


def remembered(state: dict, name: str, params: list[Tensor]) -> list[Tensor]:
    """One tensor for each weight, zeros at first, the same ones in every step."""
    return state.setdefault(name, [torch.zeros_like(w) for w in params])


@torch.no_grad()  # the step is no part of the loss: nothing of it is to be differentiated
def sgd_step(params: list[Tensor], grads: list[Tensor], state: dict, lr: float, weight_decay: float = 0.0) -> None:
    """Plain SGD: w ← w − lr · (g + λ·w)."""
    for w, g in zip(params, grads, strict=True):
        w -= lr * (g + weight_decay * w)  # `-=` changes the tensor itself, `w = w − …` would make another


@torch.no_grad()
def momentum_step(params: list[Tensor], grads: list[Tensor], state: dict, lr: float, momentum: float = 0.9) -> None:
    """Momentum: v ← μ·v + g, and w ← w − lr · v."""
    for w, g, v in zip(params, grads, remembered(state, "v", params), strict=True):
        v.copy_(momentum * v + g)
        w -= lr * v


@torch.no_grad()
def adagrad_step(params: list[Tensor], grads: list[Tensor], state: dict, lr: float, eps: float = 1e-10) -> None:
    """Adagrad: s ← s + g², and w ← w − lr · g / (√s + ε)."""
    for w, g, s in zip(params, grads, remembered(state, "s", params), strict=True):
        s += g**2
        w -= lr * g / (s.sqrt() + eps)


@torch.no_grad()
def rmsprop_step(
    params: list[Tensor], grads: list[Tensor], state: dict, lr: float, alpha: float = 0.99, eps: float = 1e-8
) -> None:
    """RMSprop: s ← α·s + (1 − α)·g², and w ← w − lr · g / (√s + ε)."""
    for w, g, s in zip(params, grads, remembered(state, "s", params), strict=True):
        s.copy_(alpha * s + (1 - alpha) * g**2)  # an average that forgets, where Adagrad's sum only grows
        w -= lr * g / (s.sqrt() + eps)


@torch.no_grad()
def adam_step(
    params: list[Tensor],
    grads: list[Tensor],
    state: dict,
    lr: float,
    betas: tuple[float, float] = (0.9, 0.999),
    eps: float = 1e-8,
) -> None:
    """Adam: m ← β₁·m + (1 − β₁)·g, s ← β₂·s + (1 − β₂)·g², and w ← w − lr · m̂ / (√ŝ + ε)."""
    beta1, beta2 = betas
    t = state["t"] = state.get("t", 0) + 1  # once per step, not once per weight
    averages = remembered(state, "m", params), remembered(state, "s", params)
    for w, g, m, s in zip(params, grads, *averages, strict=True):
        m.copy_(beta1 * m + (1 - beta1) * g)
        s.copy_(beta2 * s + (1 - beta2) * g**2)
        # Averages that start at 0 are too small by 1 − βᵗ. What is remembered stays uncorrected.
        m_hat, s_hat = m / (1 - beta1**t), s / (1 - beta2**t)
        w -= lr * m_hat / (s_hat.sqrt() + eps)
