"""The tokens go through an embedding instead of one-hot vectors.

`nn.Embedding` has weights of its own, a learned vector for each token. Here a token is a vector of zeros with a single 1, and the layer's own matrix
does the rest.
"""

import torch
import torch.nn.functional as F
from torch import nn


class RNNModel(nn.Module):
    def __init__(self, vocab_size, num_hiddens):
        super().__init__()
        self.vocab_size = vocab_size
        self.num_hiddens = num_hiddens
        self.rnn = nn.RNN(num_hiddens, num_hiddens)
        self.embedding = nn.Embedding(vocab_size, num_hiddens)
        self.linear = nn.Linear(num_hiddens, vocab_size)

    def forward(self, inputs, state):
        X = self.embedding(inputs.T)
        Y, state = self.rnn(X, state)
        outputs = self.linear(Y.reshape(-1, self.num_hiddens))
        return outputs, state

    def begin_state(self, batch_size, device):
        return torch.zeros(1, batch_size, self.num_hiddens, device=device)
