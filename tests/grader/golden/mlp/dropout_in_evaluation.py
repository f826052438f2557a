"""expects: none

Dropout with its switch upside down: it rests in training and works in evaluation.
"""

import torch.nn.functional as F
from torch import nn


class MLP(nn.Module):
    def __init__(self, num_inputs, num_hiddens, num_outputs):
        super().__init__()
        self.hidden, self.output = nn.Linear(num_inputs, num_hiddens), nn.Linear(num_hiddens, num_outputs)
        for layer in (self.hidden, self.output):
            nn.init.normal_(layer.weight, std=0.01)
            nn.init.zeros_(layer.bias)

    def forward(self, X):
        H = F.dropout(self.hidden(X.flatten(1)).relu(), 0.2, training=not self.training)
        return self.output(H)


def make_mlp(num_inputs=784, num_hiddens=256, num_outputs=10):
    return MLP(num_inputs, num_hiddens, num_outputs)
