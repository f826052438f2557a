"""LeNet with batch normalisation.

N  images in the batch        C, H, W  channels, height and width
"""

from batch_norm_layer import BatchNorm
from torch import nn


def make_bn_lenet() -> nn.Module:
    """Images (N, 1, 28, 28) to scores (N, 10), with our own layer."""
    return nn.Sequential(
        nn.Conv2d(1, 6, kernel_size=5),  # 28 − 5 + 1 = 24: (N, 6, 24, 24)
        BatchNorm(6, num_dims=4),  # before the sigmoid: it keeps what enters near 0, where a sigmoid is steep
        nn.Sigmoid(),
        nn.AvgPool2d(kernel_size=2, stride=2),  # (N, 6, 12, 12)
        nn.Conv2d(6, 16, kernel_size=5),  # 12 − 5 + 1 = 8: (N, 16, 8, 8)
        BatchNorm(16, num_dims=4),
        nn.Sigmoid(),
        nn.AvgPool2d(kernel_size=2, stride=2),  # (N, 16, 4, 4)
        nn.Flatten(),  # (N, 256)
        nn.Linear(16 * 4 * 4, 120),
        BatchNorm(120, num_dims=2),  # from here on rows
        nn.Sigmoid(),
        nn.Linear(120, 84),
        BatchNorm(84, num_dims=2),
        nn.Sigmoid(),
        nn.Linear(84, 10),  # the scores stay as they are
    )


def make_bn_lenet_concise() -> nn.Module:
    """The same with torch's layers: 2d for images, 1d for rows. Their momentum 0.1 is our 0.9."""
    return nn.Sequential(
        nn.Conv2d(1, 6, kernel_size=5),
        nn.BatchNorm2d(6),
        nn.Sigmoid(),
        nn.AvgPool2d(kernel_size=2, stride=2),
        nn.Conv2d(6, 16, kernel_size=5),
        nn.BatchNorm2d(16),
        nn.Sigmoid(),
        nn.AvgPool2d(kernel_size=2, stride=2),
        nn.Flatten(),
        nn.Linear(16 * 4 * 4, 120),
        nn.BatchNorm1d(120),
        nn.Sigmoid(),
        nn.Linear(120, 84),
        nn.BatchNorm1d(84),
        nn.Sigmoid(),
        nn.Linear(84, 10),
    )
