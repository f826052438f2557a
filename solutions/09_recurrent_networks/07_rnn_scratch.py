"""A recurrent network: one step, repeated along the time.

T  time steps      N  sequences in the batch      V  tokens of the vocabulary      h  hidden units
x  input           h  state                       q  output:  W_xh leads from the input to the state
"""

import torch
from torch import Tensor


def init_params(vocab: int, hidden: int, generator: torch.Generator) -> list[Tensor]:
    """[W_xh, W_hh, b_h, W_hq, b_q]: small weights, biases of 0, all to be learned."""
    weights = {"xh": (vocab, hidden), "hh": (hidden, hidden), "hq": (hidden, vocab)}
    # Scaled first and marked for learning last: what is computed from a parameter is no parameter itself.
    W_xh, W_hh, W_hq = (torch.randn(shape, generator=generator) * 0.01 for shape in weights.values())
    params = [W_xh, W_hh, torch.zeros(hidden), W_hq, torch.zeros(vocab)]
    return [parameter.requires_grad_() for parameter in params]


def init_state(batch: int, hidden: int) -> tuple[Tensor]:
    """(H,) with H = 0 of shape (N, h): nothing has been read yet."""
    return (torch.zeros(batch, hidden),)


def rnn(inputs_TNV: Tensor, state: tuple[Tensor], params: list[Tensor]) -> tuple[Tensor, tuple[Tensor]]:
    """Hₜ = tanh(Xₜ·W_xh + Hₜ₋₁·W_hh + b_h), Yₜ = Hₜ·W_hq + b_q; all Yₜ below each other, and the last H."""
    W_xh, W_hh, b_h, W_hq, b_q = params
    (H_Nh,) = state
    outputs = []
    for X_NV in inputs_TNV:  # runs along the first dimension, the time
        H_Nh = torch.tanh(X_NV @ W_xh + H_Nh @ W_hh + b_h)  # the new state needs the one before
        outputs.append(H_Nh @ W_hq + b_q)  # scores: no activation
    return torch.cat(outputs), (H_Nh,)  # (T·N, V): the N rows of the first step, then those of the second, …
