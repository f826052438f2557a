"""Real layers of torch, their parameters counted; connections from the shapes."""

import torch
from torch import nn

C3_TABLE = (
    *((0, 1, 2), (1, 2, 3), (2, 3, 4), (3, 4, 5), (0, 4, 5), (0, 1, 5)),
    *((0, 1, 2, 3), (1, 2, 3, 4), (2, 3, 4, 5), (0, 3, 4, 5), (0, 1, 4, 5), (0, 1, 2, 5)),
    *((0, 1, 3, 4), (1, 2, 4, 5), (0, 2, 3, 5), (0, 1, 2, 3, 4, 5)),
)


def layer_params(kind, inputs, outputs, kernel=1, table=None):
    if kind == "conv" and table is not None:
        rows = [nn.Conv2d(len(row), 1, kernel) for row in table]
        return sum(p.numel() for row in rows for p in row.parameters())
    made = {
        "conv": lambda: nn.Conv2d(inputs, outputs, kernel),
        "pool": lambda: nn.BatchNorm2d(outputs),
        "dense": lambda: nn.Linear(inputs, outputs),
    }
    if kind not in made:
        raise ValueError(kind)
    return sum(p.numel() for p in made[kind]().parameters())


def lenet5_1998():
    image = torch.zeros(1, 1, 32, 32)
    c1 = nn.Conv2d(1, 6, 5)(image)
    s2 = nn.functional.avg_pool2d(c1, 2)
    c3 = nn.Conv2d(6, 16, 5)(s2)
    s4 = nn.functional.avg_pool2d(c3, 2)
    c5 = nn.Conv2d(16, 120, 5)(s4)
    places = [x.shape[2] * x.shape[3] for x in (c1, s2, c3, s4, c5)]
    params = [
        layer_params("conv", 1, 6, 5),
        layer_params("pool", 6, 6),
        layer_params("conv", 6, 16, 5, C3_TABLE),
        layer_params("pool", 16, 16),
        layer_params("conv", 16, 120, 5),
        layer_params("dense", 120, 84),
    ]
    connections = [
        params[0] * places[0],
        s2.numel() * 5,
        params[2] * places[2],
        s4.numel() * 5,
        params[4] * places[4],
        params[5],
    ]
    names = ("C1", "S2", "C3", "S4", "C5", "F6")
    return {n: {"parameters": p, "connections": c} for n, p, c in zip(names, params, connections)}
