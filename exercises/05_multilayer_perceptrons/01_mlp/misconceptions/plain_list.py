"""The layers lie in a plain Python list.

A module knows only the parts that are attributes of it, or lie in an `nn.Sequential` or an `nn.ModuleList`. Into a list it does not look: it has no parameters then, and nothing in it will ever learn.
"""

from torch import nn


class MLP(nn.Module):
    def __init__(self, num_inputs, num_hiddens, num_outputs):
        super().__init__()
        self.layers = [nn.Linear(num_inputs, num_hiddens), nn.Linear(num_hiddens, num_outputs)]
        for layer in self.layers:
            nn.init.normal_(layer.weight, std=0.01)
            nn.init.zeros_(layer.bias)

    def forward(self, X):
        return self.layers[1](self.layers[0](X.flatten(1)).relu())


def make_mlp(num_inputs=784, num_hiddens=256, num_outputs=10):
    return MLP(num_inputs, num_hiddens, num_outputs)
