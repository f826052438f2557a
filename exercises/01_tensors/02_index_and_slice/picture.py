"""A handwritten digit, and the parts that three of the functions take of it."""

from torch import Tensor, tensor

TWO = tensor(
    [
        [0.0, 0, 8, 16, 5, 0, 0, 0],
        [0.0, 1, 13, 11, 16, 0, 0, 0],
        [0.0, 0, 10, 0, 13, 3, 0, 0],
        [0.0, 0, 3, 1, 16, 1, 0, 0],
        [0.0, 0, 0, 9, 12, 0, 0, 0],
        [0.0, 0, 3, 15, 5, 0, 0, 0],
        [0.0, 0, 14, 15, 8, 8, 3, 0],
        [0.0, 0, 7, 12, 12, 12, 13, 1],
    ]
)
"""An image of scikit-learn's digits, 0 to 16."""


def picture(submission) -> dict[str, Tensor]:
    """Images (H, W) by title, made with the learner's own functions."""
    X = TWO[None, None]
    return {
        "X: a handwritten 2": X[0, 0],
        "flip_left_right(X)": submission.flip_left_right(X)[0, 0],
        "top_left(X, 4)": submission.top_left(X, 4)[0, 0],
        "every_other_pixel(X)": submission.every_other_pixel(X)[0, 0],
    }
