"""With masks, chunks and gathered columns."""

import torch


def first_image(X):
    return X.unbind()[0]


def red_channel(X):
    return X.split(1, dim=1)[0].squeeze(1)


def top_left(X, k):
    return X[:, :, torch.arange(X.shape[2]) < k][..., torch.arange(X.shape[3]) < k]


def every_other_pixel(X):
    return (
        torch.nn.functional.unfold(X.flatten(0, 1)[:, None].double(), 1, stride=2)
        .to(X.dtype)
        .reshape(*X.shape[:2], (X.shape[2] + 1) // 2, -1)
    )


def last_two(X):
    return torch.cat((X[-2][None], X[-1][None]))


def flip_left_right(X):
    return X[..., torch.arange(X.shape[3] - 1, -1, -1)]
