"""A layer that takes the batch first; its states are turned afterwards."""

import torch
from torch import nn


class RNNModel(nn.Module):
    def __init__(self, vocab_size, num_hiddens):
        super().__init__()
        self.out = nn.Linear(num_hiddens, vocab_size)
        self.layer = nn.RNN(vocab_size, num_hiddens, batch_first=True)

    def forward(self, inputs, state):
        one_hot = torch.eye(self.layer.input_size, device=inputs.device)[inputs]
        states, last = self.layer(one_hot, state)
        return self.out(states).transpose(0, 1).flatten(0, 1), last

    def begin_state(self, batch_size, device):
        return torch.zeros((1, batch_size, self.layer.hidden_size)).to(device)
