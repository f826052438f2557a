"""Where the gradient goes: each output pixel stamps the kernel, an arrow, onto the image, as strongly as its own gradient."""

import torch
from torch import Tensor

ARROW = ["....#..", ".....#.", "#######", ".....#.", "....#.."]


def picture(submission) -> dict[str, Tensor]:
    """Images (H, W) by title, made with the learner's own `corr2d_backward`."""
    K = torch.tensor([[float(dot == "#") for dot in row] for row in ARROW])
    dY = torch.zeros(16, 26)
    dY[1, 2], dY[6, 16], dY[9, 14], dY[14, 5] = 1.0, 0.5, 0.5, -0.7
    X = torch.zeros(20, 32)
    return {
        "K: an arrow": K,
        "dY: four output pixels, one of them negative": dY,
        "dX: an arrow for each of them; overlaps add up": submission.corr2d_backward(X, K, dY)[0],
    }
