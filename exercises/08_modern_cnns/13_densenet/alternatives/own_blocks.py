"""Blocks of its own, each layer's inputs convolved after joining a list; the transition pools first."""

import torch
from torch import nn


class Layer(nn.Module):
    def __init__(self, before, after, kernel):
        super().__init__()
        self.norm = nn.BatchNorm2d(before)
        self.conv = nn.Conv2d(before, after, kernel, padding=kernel // 2)

    def forward(self, *X):
        return self.conv(torch.clamp(self.norm(torch.cat(X, dim=1)), min=0))


class Dense(nn.Module):
    def __init__(self, before):
        super().__init__()
        self.layers = nn.ModuleList(Layer(before + 32 * i, 32, 3) for i in range(4))

    def forward(self, X):
        found = [X]
        for layer in self.layers:
            found.append(layer(*found))
        return torch.cat(found, dim=1)


class Transition(nn.Module):
    def __init__(self, before):
        super().__init__()
        self.norm = nn.BatchNorm2d(before)
        self.conv = nn.Conv2d(before, before // 2, 1)

    def forward(self, X):
        return self.conv(nn.functional.avg_pool2d(self.norm(X).relu(), 2))


class Mean(nn.Module):
    def forward(self, X):
        return X.flatten(2).mean(-1)


def make_densenet(in_channels=1):
    return nn.Sequential(
        *(nn.Conv2d(in_channels, 64, 7, 2, 3), nn.BatchNorm2d(64), nn.ReLU(), nn.MaxPool2d(3, 2, 1)),
        *(Dense(64), Transition(192), Dense(96), Transition(224), Dense(112), Transition(240), Dense(120)),
        *(nn.BatchNorm2d(248), nn.ReLU(), Mean(), nn.Linear(248, 10)),
    )
