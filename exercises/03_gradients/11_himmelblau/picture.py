"""Himmelblau's contours with four paths downhill, and how far down they are after each step."""

import torch
from torch import Tensor

from grader.drawing import lines

STARTS = torch.tensor([[0.0, -0.3], [-0.4, 0.2], [-0.5, -1.2], [0.3, -1.4]])
SIDE = 39
EDGE = 5.0


def picture(submission) -> dict[str, object]:
    """An image and a chart, made with the learner's own `himmelblau` and `minimise`."""
    paths = {f"from ({start[0]:.1f}, {start[1]:.1f})": walked(submission, start) for start in STARTS}
    return {
        "Contours of f, and four paths from the hill in the middle into the four valleys": image(submission, paths),
        "How far down": lines(
            {
                name: (torch.arange(len(path)), submission.himmelblau(path[:, 0], path[:, 1]).add(1e-3).log10())
                for name, path in paths.items()
            },
            x="steps of 0.003",
            y="log₁₀ f",
        ),
    }


def walked(submission, start: Tensor) -> Tensor:
    """Where 60 steps lead, each as a call of its own, shape (61, 2)."""
    path = [start]
    for _ in range(60):
        path.append(submission.minimise(path[-1].detach(), 0.003, 1))
    return torch.stack(path).detach()


def image(submission, paths: dict[str, Tensor]) -> Tensor:
    """Stripes between contours, two for each factor of ten of f, and the paths in white; (SIDE, SIDE), y upwards."""
    across = torch.linspace(-EDGE, EDGE, SIDE)
    values = submission.himmelblau(across[None, :], across.flip(0)[:, None]).detach()
    shade = (values + 0.1).log10().mul(2).floor().remainder(2) * 0.35
    for path in paths.values():
        shares = (path.clamp(-EDGE, EDGE) * torch.tensor([1, -1]) + EDGE) / (2 * EDGE)
        column, row = (shares * (SIDE - 1)).round().long().T
        shade[row, column] = 1.0
    return shade
