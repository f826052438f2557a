"""Two walks down x² · sin x: each one ends in the valley in which it starts."""

import torch

from grader.drawing import lines

LR, STEPS = 0.02, 100


def picture(submission) -> dict:
    """The learner's paths on the curve, and how high they are after each step."""
    x = torch.linspace(-4.3, 7, 200)
    starts = {"from −0.5": -0.5, "from 3": 3.0}
    paths = {
        name: submission.gradient_descent(slope, torch.tensor(start), LR, STEPS) for name, start in starts.items()
    }
    on_the_curve = {"x² · sin x": (x, height(x))} | {name: (path, height(path)) for name, path in paths.items()}
    taken = torch.arange(STEPS + 1)
    by_step = {name: (taken, height(path)) for name, path in paths.items()}
    return {
        "the paths on x² · sin x": lines(on_the_curve, x="x", y="height"),
        "how high after each step": lines(by_step, x="steps", y="height"),
    }


def height(x):
    return x**2 * torch.sin(x)


def slope(x):
    return 2 * x * torch.sin(x) + x**2 * torch.cos(x)
