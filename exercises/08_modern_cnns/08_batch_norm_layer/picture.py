"""Activations of a deep network, layer by layer: as they come, and with a batch normalisation before each one."""

import torch

from grader.drawing import histogram

WIDTH = 64


def picture(submission) -> dict:
    """Histograms of what leaves layers 1, 2 and 3, made with the learner's own `BatchNorm`."""
    generator = torch.Generator().manual_seed(0)
    X = torch.randn(256, WIDTH, generator=generator)
    weights = [torch.randn(WIDTH, WIDTH, generator=generator) * 2 / WIDTH**0.5 + 0.02 for _ in range(3)]
    return {
        "without: each layer is wider than the one before": histogram(activations(X, weights, lambda X: X)),
        "with BatchNorm: every layer has mean 0 and variance 1": histogram(
            activations(X, weights, lambda X: submission.BatchNorm(WIDTH, 2)(X))
        ),
    }


def activations(X, weights, normalise):
    """What leaves each of the layers, before its ReLU, by the layer's name."""
    found = {}
    for number, W in enumerate(weights, 1):
        X = normalise(X @ W)
        found[f"layer {number}"] = X
        X = X.relu()
    return found
