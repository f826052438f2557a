"""Underfitting and overfitting: three curves through the same points, and the errors of all degrees."""

import torch

from grader.drawing import lines


def picture(submission) -> dict[str, object]:
    """Charts by title, made with the learner's own functions."""
    generator = torch.Generator().manual_seed(3)
    x = torch.linspace(-2, 2, 16, dtype=torch.float64)
    y = x**3 - 2 * x + 0.5 * torch.randn(16, generator=generator, dtype=torch.float64)
    order = torch.randperm(16, generator=generator)
    errors = submission.cross_validate(x[order], y[order], range(1, 12), 8)
    degrees = torch.tensor([float(degree) for degree in errors])
    train, val = (torch.tensor([pair[i] for pair in errors.values()]) for i in (0, 1))
    return {
        "Degree 1 underfits, 3 is right, 11 overfits": lines(_fits(submission, x, y), x="x", y="y"),
        "The training error falls on, the validation error does not": lines(
            {"training": (degrees, train), "validation": (degrees, val)}, x="degree", y="error", log=True
        ),
    }


def _fits(submission, x, y):
    """The data, and least squares with the learner's features, drawn between the points as well."""
    between = torch.linspace(-1.95, 1.95, 200, dtype=torch.float64)
    curves = {"data": (x, y)}
    for degree in (1, 3, 11):
        weights = torch.linalg.lstsq(submission.poly_features(x, degree), y.unsqueeze(1)).solution
        curves[f"degree {degree}"] = (between, (submission.poly_features(between, degree) @ weights).squeeze(1))
    return curves
