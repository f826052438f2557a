"""A recurrent network from its formula: parameters, first state, and the walk along the time."""

import torch
from torch import Tensor


def init_params(vocab: int, hidden: int, generator: torch.Generator) -> list[Tensor]:
    """Make the parameters of a recurrent network.

    Args:
        vocab: V, the number of tokens: as many numbers come in and go out at each step.
        hidden: h, how many numbers the state holds for each sequence.
        generator: draws all random numbers.

    Returns:
        [W_xh, W_hh, b_h, W_hq, b_q], float32, of shapes (V, h), (h, h), (h,), (h, V), (V,). The three weights are
        normal with mean 0 and standard deviation 0.01, the biases 0. All five are leaves that require gradients.
    """
    raise NotImplementedError


def init_state(batch: int, hidden: int) -> tuple[Tensor]:
    """(H,), a tuple of one tensor: zeros of shape (batch, hidden), float32."""
    raise NotImplementedError


def rnn(inputs: Tensor, state: tuple[Tensor], params: list[Tensor]) -> tuple[Tensor, tuple[Tensor]]:
    """Read all time steps, one after the other.

    Args:
        inputs: shape (T, N, V), time first; one-hot rows, or any other numbers.
        state: (H,), H of shape (N, h): the state before the first step. It stays as it is.
        params: [W_xh, W_hh, b_h, W_hq, b_q], as `init_params` makes them.

    Returns:
        (outputs, (H,)). At each step the new state is H = tanh(X · W_xh + H · W_hh + b_h), and its output is
        H · W_hq + b_q. `outputs` has shape (T·N, V): N rows for the first step, then N for the second, and so on.
        The returned H is the state after the last step. Gradients flow through all steps to everything that went in.
    """
    raise NotImplementedError
