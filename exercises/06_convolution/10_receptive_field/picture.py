"""How fast the receptive field grows, layer by layer, in three networks."""

import torch

from grader.drawing import lines

CONV, POOL = (3, 1), (2, 2)
NETWORKS = {
    "LeNet": [(5, 1), (2, 2), (5, 1), (2, 2)],
    "AlexNet": [(11, 4), (3, 2), (5, 1), (3, 2), (3, 1), (3, 1), (3, 1), (3, 2)],
    "VGG-11": [CONV, POOL, CONV, POOL, CONV, CONV, POOL, CONV, CONV, POOL, CONV, CONV, POOL],
}


def picture(submission):
    """One chart: the receptive field after each layer, by the learner's own `receptive_field`."""
    curves = {}
    for name, layers in NETWORKS.items():
        seen = [submission.receptive_field(layers[:depth]) for depth in range(len(layers) + 1)]
        curves[name] = (torch.arange(len(seen)), torch.tensor(seen))
    return {"What one pixel sees": lines(curves, x="layers", y="image pixels along one side")}
