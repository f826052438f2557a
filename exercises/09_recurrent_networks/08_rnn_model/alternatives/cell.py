"""A cell in a loop along the time."""

import torch
from torch import nn
from torch.nn.functional import one_hot


class RNNModel(nn.Module):
    def __init__(self, vocab_size, num_hiddens):
        super().__init__()
        self.cell = nn.RNNCell(vocab_size, num_hiddens)
        self.head = nn.Linear(num_hiddens, vocab_size)
        self.sizes = vocab_size, num_hiddens

    def forward(self, inputs, state):
        h = state[0]
        scores = []
        for t in range(inputs.shape[1]):
            h = self.cell(one_hot(inputs[:, t], self.sizes[0]).to(h.dtype), h)
            scores.append(self.head(h))
        return torch.cat(scores), h.unsqueeze(0)

    def begin_state(self, batch_size, device):
        return next(self.parameters()).new_zeros(1, batch_size, self.sizes[1], device=device)
