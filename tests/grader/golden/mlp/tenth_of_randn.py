"""expects: variance_for_std

0.1 · randn.
"""

from torch import nn
from torch.nn import functional as F


class Net(nn.Module):
    def __init__(self, d, h, k):
        super().__init__()
        self.fc1 = nn.Linear(d, h)
        self.fc2 = nn.Linear(h, k)
        for p in self.parameters():
            p.data = 0.1 * p.data.clone().normal_() if p.dim() > 1 else 0 * p.data

    def forward(self, x):
        return self.fc2(F.relu(self.fc1(x.flatten(1))))


def make_mlp(num_inputs=784, num_hiddens=256, num_outputs=10):
    return Net(num_inputs, num_hiddens, num_outputs)
