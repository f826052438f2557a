"""Three activation functions, and below them how steep they are."""

import torch

from grader.drawing import lines


def picture(submission) -> dict:
    """The learner's functions and slopes from −4 to 4."""
    x = torch.linspace(-4, 4, 81)
    functions = {name: (x, getattr(submission, name)(x)) for name in ("sigmoid", "tanh", "relu")}
    # relu would grow to 4 and press the others flat: it is shown as far as 1.5.
    functions["relu"] = (x[x <= 1.5], functions["relu"][1][x <= 1.5])
    slopes = {f"{name}′": (x, getattr(submission, f"{name}_grad")(x)) for name in ("sigmoid", "tanh", "relu")}
    return {
        "the functions": lines(functions, x="x"),
        "their slopes: far from 0, sigmoid and tanh are flat": lines(slopes, x="x"),
    }
