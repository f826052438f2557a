"""First weights of a layer by both recipes, and what becomes of a signal in twenty layers."""

import torch
from torch import Tensor

from grader.drawing import histogram, lines

WIDTH = 100
LAYERS = 20


def picture(submission) -> dict[str, object]:
    """A histogram and a chart, made with the learner's own recipes."""
    recipes = {"Kaiming normal": submission.kaiming_normal_, "Xavier uniform": submission.xavier_uniform_}
    first = {name: filled(fill, 200, 400) for name, fill in recipes.items()}
    sizes = {
        "Kaiming": submission.kaiming_normal_,
        "half as large": lambda w, generator: halved(submission.kaiming_normal_, w, generator),
        "all N(0, 0.01)": lambda w, generator: w.normal_(0, 0.01, generator=generator),
    }
    return {
        "First weights of shape (200, 400)": histogram(first, bins=40, x="w"),
        "A signal on its way through 20 layers with ReLU": lines(
            {name: (torch.arange(LAYERS + 1), signal(fill)) for name, fill in sizes.items()},
            x="layer",
            y="log₁₀ of its size",
        ),
    }


def filled(fill, *shape: int, seed: int = 0) -> Tensor:
    """A weight by this recipe."""
    w = torch.zeros(*shape)
    fill(w, torch.Generator().manual_seed(seed))
    return w


def halved(fill, w: Tensor, generator: torch.Generator) -> None:
    """Half of what the recipe draws."""
    fill(w, generator)
    w /= 2


def signal(fill) -> Tensor:
    """log₁₀ of the root mean square after each layer, shape (LAYERS + 1,)."""
    x = torch.randn(50, WIDTH, generator=torch.Generator().manual_seed(1))
    sizes = [x.pow(2).mean()]
    for layer in range(LAYERS):
        x = (x @ filled(fill, WIDTH, WIDTH, seed=layer).T).relu()
        sizes.append(x.pow(2).mean())
    return (torch.stack(sizes).sqrt() + 1e-30).log10()
