"""Pixels that hold their channels side by side, put right, and what a reshape would make of them."""

import torch
from torch import Tensor


def picture(submission) -> dict[str, Tensor]:
    """Images (H, W) by title, made with the learner's own `to_channels_first`."""
    down, right = torch.arange(16.0)[:, None], torch.arange(24.0)
    red = ((down - 8) ** 2 + (right - 12) ** 2 < 36).float()
    green = (right / 23).expand(16, 24)
    blue = (down / 15).expand(16, 24)
    X_nhwc = torch.stack([red, green, blue], dim=-1)[None]
    channels = submission.to_channels_first(X_nhwc)[0]
    return {
        "red: a disc": channels[0],
        "green: brighter to the right": channels[1],
        "blue: brighter downwards": channels[2],
        "red, had it been made by reshape": X_nhwc.reshape(1, 3, 16, 24)[0, 0],
    }
