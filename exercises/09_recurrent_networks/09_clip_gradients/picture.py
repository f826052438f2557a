"""Gradients before and after clipping, and one that passes more and more time steps."""

import math

import torch
from torch import Tensor

from grader.drawing import lines, points

THETA = 1.0


def picture(submission) -> dict[str, object]:
    """Two charts, made with the learner's own `clip_gradients`."""
    angles = torch.linspace(0, 2 * math.pi, 60)
    before = torch.randn(60, 2, generator=torch.Generator().manual_seed(0)) * 1.2
    after = torch.stack([torch.cat(clipped(submission, *g.split(1))[1]) for g in before])
    steps = torch.arange(1, 31)
    norms, shortened = zip(*(clipped(submission, t * 1.15 ** (t - 1).view(1)) for t in steps), strict=True)
    return {
        "Gradients of two parameters, θ = 1": points(
            {
                "before": (before[:, 0], before[:, 1]),
                "the circle of radius θ": (angles.cos() * THETA, angles.sin() * THETA),
                "after": (after[:, 0], after[:, 1]),
            },
            x="gradient of the first",
            y="gradient of the second",
        ),
        "The gradient of w^T at w = 1.15, θ = 1": lines(
            {
                "before": (steps, torch.tensor(norms).log10()),
                "after": (steps, torch.cat([gradients[0] for gradients in shortened]).log10()),
            },
            x="T, steps",
            y="log₁₀ of its norm",
        ),
    }


def clipped(submission, *gradients: Tensor) -> tuple[float, list[Tensor]]:
    """The norm, and what is left of these gradients."""
    params = [torch.zeros_like(gradient) for gradient in gradients]
    for param, gradient in zip(params, gradients, strict=True):
        param.grad = gradient.clone()
    norm = submission.clip_gradients(params, THETA)
    return norm, [param.grad for param in params]
