"""The kernel slides over a handwritten digit, and at each place it leaves one pixel of Y."""

import torch
from torch import Tensor, tensor

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

UPRIGHT = tensor([[-1.0, 2, -1], [-1, 2, -1], [-1, 2, -1]])
BLOCK = 4
"""Pixels drawn for one pixel of the image."""


def picture(submission) -> dict[str, Tensor]:
    """Images (H, W), or (T, H, W) where they move, by title, made with the learner's own `corr2d`."""
    Y = submission.corr2d(ZERO, UPRIGHT)
    lying = submission.corr2d(ZERO, UPRIGHT.T)
    columns = Y.shape[1]
    places = [beside(framed(ZERO, *divmod(place, columns)), so_far(Y, place + 1)) for place in range(Y.numel())]
    return {
        "K: an upright stroke, 2 between −1 and −1": enlarged(UPRIGHT),
        "X with the kernel sliding over it, and Y so far": torch.stack(places),
        "the same with K turned to a lying stroke": beside(enlarged(ZERO), enlarged(lying)),
    }


def enlarged(image: Tensor) -> Tensor:
    """Each pixel as a square, the lowest value 0 and the highest 1."""
    image = (image - image.min()) / (image.max() - image.min())
    return image.repeat_interleave(BLOCK, 0).repeat_interleave(BLOCK, 1)


def framed(image: Tensor, i: int, j: int) -> Tensor:
    """The image with a frame around the 3 × 3 pixels from (i, j) on."""
    drawn = enlarged(image)
    top, left, side = i * BLOCK, j * BLOCK, 3 * BLOCK
    window = drawn[top : top + side, left : left + side]
    inside = window[1:-1, 1:-1].clone()
    window.fill_(0.6)
    window[1:-1, 1:-1] = inside
    return drawn


def so_far(Y: Tensor, places: int) -> Tensor:
    """The first `places` pixels of Y, row by row; the others are 0, black."""
    drawn, reached = enlarged(Y), torch.arange(Y.numel()).view(Y.shape) < places
    return drawn * reached.repeat_interleave(BLOCK, 0).repeat_interleave(BLOCK, 1)


def beside(left: Tensor, right: Tensor) -> Tensor:
    """Two images in one, with a gap between them, the smaller one in the middle."""
    height = left.shape[0]
    row = torch.zeros(height, left.shape[1] + BLOCK + right.shape[1])
    row[:, : left.shape[1]] = left
    above = (height - right.shape[0]) // 2
    row[above : above + right.shape[0], -right.shape[1] :] = right
    return row
