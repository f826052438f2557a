"""Image by image."""

import torch


def first_image(X):
    for image in X:
        return image


def red_channel(X):
    return torch.stack([image[0] for image in X])


def top_left(X, k):
    return torch.stack(
        [torch.stack([torch.stack([row[:k] for row in channel[:k]]) for channel in image]) for image in X]
    )


def every_other_pixel(X):
    return torch.stack(
        [
            torch.stack([channel[range(0, len(channel), 2)][:, range(0, channel.shape[1], 2)] for channel in image])
            for image in X
        ]
    )


def last_two(X):
    N = len(X)
    return X[N - 2 : N]


def flip_left_right(X):
    return torch.stack([X[:, :, :, j] for j in reversed(range(X.shape[3]))], dim=3)
