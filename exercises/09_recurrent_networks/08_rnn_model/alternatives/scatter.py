"""One-hot vectors by scatter, permuted afterwards; scores first, flattened last."""

import torch
from torch import nn


class RNNModel(nn.Module):
    def __init__(self, vocab_size, num_hiddens):
        super().__init__()
        self.V, self.h = vocab_size, num_hiddens
        self.parts = nn.ModuleDict({"rnn": nn.RNN(vocab_size, num_hiddens, 1), "fc": nn.Linear(num_hiddens, vocab_size)})

    def forward(self, inputs, state):
        N, T = inputs.size()
        X = torch.zeros(N, T, self.V, device=inputs.device)
        X.scatter_(2, inputs.unsqueeze(-1), 1.0)
        H, last = self.parts["rnn"](X.permute(1, 0, 2), state)
        return self.parts["fc"](H).view(T * N, self.V), last

    def begin_state(self, batch_size, device=None):
        return torch.zeros([1, batch_size, self.h], dtype=torch.float32, device=device)
