"""Through numpy, which has negative steps."""

import numpy as np
import torch


def first_image(X):
    return torch.from_numpy(X.numpy()[0].copy())


def red_channel(X):
    return torch.from_numpy(X.numpy()[:, 0])


def top_left(X, k):
    return torch.tensor(X.numpy()[:, :, :k, :k])


def every_other_pixel(X):
    return torch.from_numpy(np.ascontiguousarray(X.numpy()[..., ::2, ::2]))


def last_two(X):
    return torch.tensor(np.array(X)[-2:])


def flip_left_right(X):
    return torch.from_numpy(X.numpy()[..., ::-1].copy())
