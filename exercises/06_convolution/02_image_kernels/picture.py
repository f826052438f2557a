"""A handwritten digit, and what the three kernels make of it."""

from torch import Tensor, tensor
from torch.nn.functional import interpolate

ZERO = tensor(
    [
        [0.0, 0, 5, 13, 9, 1, 0, 0],
        [0, 0, 13, 15, 10, 15, 5, 0],
        [0, 3, 15, 2, 0, 11, 8, 0],
        [0, 4, 12, 0, 0, 8, 8, 0],
        [0, 5, 8, 0, 0, 9, 8, 0],
        [0, 4, 11, 0, 1, 12, 7, 0],
        [0, 2, 14, 5, 10, 12, 0, 0],
        [0, 0, 6, 13, 10, 0, 0, 0],
    ]
)
"""The first image of scikit-learn's digits, 0 to 16."""


def picture(submission) -> dict[str, Tensor]:
    """Images (H, W) by title, made with the learner's own functions."""
    X = interpolate(ZERO[None, None], scale_factor=3, mode="bilinear")[0, 0]
    return {
        "X: a handwritten 0": X,
        "sharpen(X)": submission.sharpen(X),
        "blur(X)": submission.blur(X),
        "edges(X): bright where it gets brighter to the right": submission.edges(X),
    }
