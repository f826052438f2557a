"""The layers are made in another order, and ReLU is a maximum."""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, num_inputs, num_hiddens, num_outputs):
        super().__init__()
        self.out = nn.Linear(num_hiddens, num_outputs)
        self.hidden = nn.Linear(num_inputs, num_hiddens)
        for name, p in self.named_parameters():
            torch.nn.init.normal_(p, 0, 0.01) if name.endswith("weight") else torch.nn.init.zeros_(p)

    def forward(self, X):
        z = self.hidden(X.view(X.shape[0], -1))
        return self.out(z.clamp(min=0))


def make_mlp(num_inputs: int = 784, num_hiddens: int = 256, num_outputs: int = 10) -> nn.Module:
    return Net(num_inputs, num_hiddens, num_outputs)
