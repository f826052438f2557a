"""There are two recurrent layers instead of one.

`nn.RNN` is one layer when it is not told otherwise. With `num_layers=2` the states of the first are the inputs of the second, and the state has
shape (2, N, h).
"""

import torch
import torch.nn.functional as F
from torch import nn


class RNNModel(nn.Module):
    def __init__(self, vocab_size, num_hiddens):
        super().__init__()
        self.vocab_size = vocab_size
        self.num_hiddens = num_hiddens
        self.rnn = nn.RNN(vocab_size, num_hiddens, num_layers=2)
        self.linear = nn.Linear(num_hiddens, vocab_size)

    def forward(self, inputs, state):
        X = F.one_hot(inputs.T, self.vocab_size).float()
        Y, state = self.rnn(X, state)
        outputs = self.linear(Y.reshape(-1, self.num_hiddens))
        return outputs, state

    def begin_state(self, batch_size, device):
        return torch.zeros(2, batch_size, self.num_hiddens, device=device)
