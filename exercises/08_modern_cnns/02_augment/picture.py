"""A digit, and what the learner's own functions make of it. Each row of images is scaled together."""

import torch
from torch import Tensor

TWO = [
    "............",
    "...####.....",
    "..##..##....",
    "......##....",
    ".....##.....",
    "....##......",
    "...##.......",
    "..######....",
    "............",
    "............",
]


def picture(submission) -> dict[str, Tensor]:
    """Rows of images (H, W) by title, made with `random_flip`, `random_crop` and `color_jitter`."""
    image = torch.tensor([[0.75 if dot == "#" else 0.25 for dot in row] for row in TWO])
    X, gen = image.expand(3, 1, -1, -1).clone(), torch.Generator().manual_seed(2)
    return {
        "three times the same image": side_by_side(X),
        "random_flip with p = 0.5: a mirrored 2 is no 2": side_by_side(submission.random_flip(X, 0.5, gen)),
        "random_crop with pad = 3: the border is black": side_by_side(submission.random_crop(X, 3, gen)),
        "color_jitter with 0.6 and 0.6": side_by_side(submission.color_jitter(X, 0.6, 0.6, gen)),
    }


def side_by_side(X: Tensor) -> Tensor:
    """The images of a batch in a row, with white lines between them; the corner is black, so all scales are alike."""
    row = torch.cat([torch.nn.functional.pad(image[0], (0, 1), value=1.0) for image in X], dim=1)
    row[0, -1] = 0.0
    return row
