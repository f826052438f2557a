"""expects: tokens_not_transposed"""

import torch
from torch import nn
from torch.nn.functional import one_hot


class RNNModel(nn.Module):
    def __init__(self, vocab_size, num_hiddens):
        super().__init__()
        self.fc = nn.Linear(num_hiddens, vocab_size)
        self.layer = nn.RNN(input_size=vocab_size, hidden_size=num_hiddens)

    def begin_state(self, batch_size, device):
        return torch.zeros((1, batch_size, self.layer.hidden_size), device=device)


    def forward(self, inputs, state):
        X = torch.eye(self.layer.input_size, device=inputs.device)[inputs]
        out, last = self.layer(X, state)
        return self.fc(out).flatten(0, 1), last
