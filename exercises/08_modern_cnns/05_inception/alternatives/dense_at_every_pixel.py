"""The 1 × 1 convolutions as dense layers on channels-last numbers; joined there, moved back at the end."""

import torch
import torch.nn.functional as F
from torch import nn


class Inception(nn.Module):
    def __init__(self, in_channels, c1, c2, c3, c4):
        super().__init__()
        self.d1, self.d2, self.d3, self.d4 = (nn.Linear(in_channels, c) for c in (c1, c2[0], c3[0], c4))
        self.c2, self.c3 = nn.Conv2d(*c2, 3, padding=1), nn.Conv2d(*c3, 5, padding=2)

    def forward(self, X):
        def pixelwise(layer, Z):
            return layer(Z.movedim(1, -1)).clamp(min=0).movedim(-1, 1)

        wide = F.max_pool2d(F.max_pool2d(X, (3, 1), 1, (1, 0)), (1, 3), 1, (0, 1))
        parts = [
            pixelwise(self.d1, X),
            self.c2(pixelwise(self.d2, X)).clamp(min=0),
            self.c3(pixelwise(self.d3, X)).clamp(min=0),
            pixelwise(self.d4, wide),
        ]
        return torch.cat([part.movedim(1, -1) for part in parts], dim=-1).movedim(-1, 1)
