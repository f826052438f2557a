"""Where the gradient of a pooled digit goes: to all pixels of a window alike, or to its largest one only."""

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

BLOCK = 4
"""Pixels drawn for one pixel of the image."""


def picture(submission) -> dict[str, Tensor]:
    """Images (H, W) by title, made with the learner's own functions."""
    dY = torch.arange(1.0, 17).view(4, 4)
    return {
        "X: a handwritten 0, 8 × 8": enlarged(ZERO),
        "dY, 4 × 4: it grows from pixel to pixel": enlarged(dY, 2 * BLOCK),
        "average pooling, windows of 2 × 2: all four pixels get a quarter": enlarged(
            submission.avg_pool_backward(dY, ZERO.shape, 2)
        ),
        "max pooling: the largest pixel of each window gets all": enlarged(submission.max_pool_backward(ZERO, dY, 2)),
    }


def enlarged(image: Tensor, block: int = BLOCK) -> Tensor:
    return image.repeat_interleave(block, 0).repeat_interleave(block, 1)
