"""Blocks of its own, with the four 1 × 1 convolutions as dense layers; the mean by a convolution with fixed weights."""

import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, reads, c1, c2, c3, c4):
        super().__init__()
        self.one, self.two, self.three = nn.Linear(reads, c1), nn.Linear(reads, c2[0]), nn.Linear(reads, c3[0])
        self.small, self.large = nn.Conv2d(c2[0], c2[1], 3, 1, 1), nn.Conv2d(c3[0], c3[1], 5, 1, 2)
        self.four = nn.Linear(reads, c4)

    def forward(self, X):
        def each_pixel(dense, X):
            return torch.relu(dense(X.movedim(1, -1))).movedim(-1, 1)

        pooled = torch.nn.functional.max_pool2d(X, 3, 1, 1)
        paths = [each_pixel(self.one, X), self.small(each_pixel(self.two, X)).relu()]
        paths += [self.large(each_pixel(self.three, X)).relu(), each_pixel(self.four, pooled)]
        whole = paths[0]
        for path in paths[1:]:
            whole = torch.cat([whole, path], dim=1)
        return whole


class Pool(nn.Module):
    def forward(self, X):
        wide = nn.functional.pad(X, (1, 1, 1, 1), value=float("-inf"))
        return wide.unfold(2, 3, 2).unfold(3, 3, 2).amax((-2, -1))


class Mean(nn.Module):
    def forward(self, X):
        return X.flatten(2).sum(2) / (X.shape[2] * X.shape[3])


def make_googlenet():
    return nn.Sequential(
        *(nn.Conv2d(1, 64, 7, 2, 3), nn.ReLU(), Pool()),
        *(nn.Conv2d(64, 64, 1), nn.ReLU(), nn.Conv2d(64, 192, 3, 1, 1), nn.ReLU(), Pool()),
        *(Block(192, 64, (96, 128), (16, 32), 32), Block(256, 128, (128, 192), (32, 96), 64), Pool()),
        Block(480, 192, (96, 208), (16, 48), 64),
        Block(512, 160, (112, 224), (24, 64), 64),
        Block(512, 128, (128, 256), (24, 64), 64),
        Block(512, 112, (144, 288), (32, 64), 64),
        *(Block(528, 256, (160, 320), (32, 128), 128), Pool()),
        *(Block(832, 256, (160, 320), (32, 128), 128), Block(832, 384, (192, 384), (48, 128), 128)),
        *(Mean(), nn.Linear(1024, 10)),
    )
