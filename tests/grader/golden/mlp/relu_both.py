"""expects: relu_after_output

F.relu around both layers.
"""

from torch import nn
from torch.nn import functional as F


class Net(nn.Module):
    def __init__(self, d, h, k):
        super().__init__()
        self.fc1 = nn.Linear(d, h)
        self.fc2 = nn.Linear(h, k)
        for p in self.parameters():
            nn.init.normal_(p, std=0.01) if p.dim() > 1 else nn.init.zeros_(p)

    def forward(self, x):
        x = x.flatten(1)
        for layer in (self.fc1, self.fc2):
            x = F.relu(layer(x))
        return x


def make_mlp(num_inputs=784, num_hiddens=256, num_outputs=10):
    return Net(num_inputs, num_hiddens, num_outputs)
