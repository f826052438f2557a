"""The outputs are sorted by sequence instead of by time.

The first N rows are step 1 of all sequences, the next N rows step 2. Here all steps of the first sequence come first. With `batch_first=True` the layer's
states come as (N, T, h): they have to be turned before they are flattened.
"""

import torch
import torch.nn.functional as F
from torch import nn


class RNNModel(nn.Module):
    def __init__(self, vocab_size, num_hiddens):
        super().__init__()
        self.vocab_size = vocab_size
        self.num_hiddens = num_hiddens
        self.rnn = nn.RNN(vocab_size, num_hiddens, batch_first=True)
        self.linear = nn.Linear(num_hiddens, vocab_size)

    def forward(self, inputs, state):
        X = F.one_hot(inputs, self.vocab_size).float()
        Y, state = self.rnn(X, state)
        outputs = self.linear(Y.reshape(-1, self.num_hiddens))
        return outputs, state

    def begin_state(self, batch_size, device):
        return torch.zeros(1, batch_size, self.num_hiddens, device=device)
