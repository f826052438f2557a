"""A language model around torch's recurrent layer.

N  sequences in the batch      T  time steps      V  tokens of the vocabulary      h  hidden units
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class RNNModel(nn.Module):
    """Tokens → one-hot → nn.RNN → nn.Linear → scores for the next token."""

    def __init__(self, vocab_size: int, num_hiddens: int) -> None:
        super().__init__()
        self.vocab_size, self.num_hiddens = vocab_size, num_hiddens
        self.rnn = nn.RNN(vocab_size, num_hiddens)
        self.linear = nn.Linear(num_hiddens, vocab_size)

    def forward(self, inputs_NT: Tensor, state_1Nh: Tensor) -> tuple[Tensor, Tensor]:
        """Scores (T·N, V), time first, and the state after the last step."""
        # nn.RNN wants the time first, so turn before encoding; V is told, since a batch may lack the last tokens.
        X_TNV = F.one_hot(inputs_NT.T, self.vocab_size).to(torch.float32)
        Y_TNh, state_1Nh = self.rnn(X_TNV, state_1Nh)  # the states of all steps, and the last one again
        return self.linear(Y_TNh.flatten(end_dim=1)), state_1Nh  # steps below each other, then one product for all

    def begin_state(self, batch_size: int, device: torch.device) -> Tensor:
        """Zeros (1, N, h): one layer, nothing read yet."""
        return torch.zeros(1, batch_size, self.num_hiddens, device=device)
