"""A model that guesses the next token, around torch's recurrent layer."""

import torch
from torch import Tensor, nn


class RNNModel(nn.Module):
    """One-hot tokens through an `nn.RNN` with tanh, its states through an `nn.Linear`.

    Args:
        vocab_size: V, the number of tokens.
        num_hiddens: h, the number of hidden units.

    Its parameters are those of `nn.RNN(V, h)` and `nn.Linear(h, V)`, no others. The parts may have any names.
    """

    def __init__(self, vocab_size: int, num_hiddens: int) -> None:
        super().__init__()
        raise NotImplementedError

    def forward(self, inputs: Tensor, state: Tensor) -> tuple[Tensor, Tensor]:
        """Guess the token after each token.

        Args:
            inputs: tokens as int64 from 0 to V − 1, shape (N, T): a row for each sequence. Not all V need occur.
            state: the state before the first step, shape (1, N, h).

        Returns:
            (outputs, state): scores of shape (T·N, V), float32, N rows for the first step, then N for the second, and
            so on; and the state after the last step, shape (1, N, h).
        """
        raise NotImplementedError

    def begin_state(self, batch_size: int, device: torch.device) -> Tensor:
        """The state before anything was read: zeros of shape (1, batch_size, h), float32, made on `device`."""
        raise NotImplementedError
