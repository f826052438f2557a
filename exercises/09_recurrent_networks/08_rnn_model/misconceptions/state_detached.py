"""The gradient does not reach the first state.

Somewhere the state leaves the graph: `.detach()`, `.data`, `torch.no_grad()`. Where a gradient is to stop is for the training loop to decide, not for
the model.
"""

import torch
import torch.nn.functional as F
from torch import nn


class RNNModel(nn.Module):
    def __init__(self, vocab_size, num_hiddens):
        super().__init__()
        self.vocab_size = vocab_size
        self.num_hiddens = num_hiddens
        self.rnn = nn.RNN(vocab_size, num_hiddens)
        self.linear = nn.Linear(num_hiddens, vocab_size)

    def forward(self, inputs, state):
        X = F.one_hot(inputs.T, self.vocab_size).float()
        Y, state = self.rnn(X, state.detach())
        outputs = self.linear(Y.reshape(-1, self.num_hiddens))
        return outputs, state

    def begin_state(self, batch_size, device):
        return torch.zeros(1, batch_size, self.num_hiddens, device=device)
