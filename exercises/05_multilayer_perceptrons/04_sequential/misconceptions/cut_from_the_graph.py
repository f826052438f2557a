"""Gradients do not flow.

The parts run without recording, or on detached tensors, and nothing can be learned. `forward` computes and leaves the recording to torch.
"""

import torch
from torch import nn


class MySequential(nn.Module):
    def __init__(self, *parts):
        super().__init__()
        for place, part in enumerate(parts):
            self.add_module(str(place), part)

    @torch.no_grad()
    def forward(self, X):
        for part in self._modules.values():
            X = part(X)
        return X

    def __len__(self):
        return len(self._modules)

    def __getitem__(self, i):
        return list(self._modules.values())[i]
