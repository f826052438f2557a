"""expects: sizes_ignored

784 in the reshape and in the layer.
"""

from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10))
        for p in self.parameters():
            nn.init.normal_(p, std=0.01) if p.dim() > 1 else nn.init.zeros_(p)

    def forward(self, x):
        return self.layers(x.view(-1, 784))


def make_mlp(num_inputs=784, num_hiddens=256, num_outputs=10):
    return Net()
