"""Two clouds of points, the boundary that the learner's model draws between them, and how sure it is where."""

import torch

from grader.drawing import points


def picture(submission) -> dict:
    """The boundary lies where the probability passes 0.5."""
    generator = torch.Generator().manual_seed(3)
    y = torch.arange(160) % 2
    x = torch.randn(160, 2, generator=generator) + torch.tensor([1.4, 1.0]) * (2.0 * y[:, None] - 1)
    torch.manual_seed(0)
    model = submission.LogisticRegression(2)
    submission.train(model, x, y, 0.5, 200)
    across, up = torch.linspace(-4, 4, 96), torch.linspace(-3.5, 3.5, 64)
    grid = torch.cartesian_prod(up, across).flip(1)
    with torch.no_grad():
        p = submission.predict_proba(model, grid).reshape(len(up), len(across))
    row, column = torch.nonzero((p[1:] > 0.5) != (p[:-1] > 0.5), as_tuple=True)
    clouds = {"class 0": x[y == 0].T, "boundary": (across[column], up[row]), "class 1": x[y == 1].T}
    return {
        "Two classes and the boundary between them": points(clouds, x="x₁", y="x₂"),
        "The probability of class 1: the brighter, the surer": p.flip(0),
    }
