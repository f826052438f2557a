"""The first convolution has no padding.

A 5 × 5 kernel fits into 28 pixels at only 24 places, so the picture shrinks at once, and after the second pooling 16 · 4 · 4 numbers are left instead of
16 · 5 · 5. LeNet was made for 32 × 32 images; two rows of zeros on each side make up for the difference.
"""

from torch import nn


class Reshape(nn.Module):
    def forward(self, x):
        return x.view(-1, 1, 28, 28)


def make_lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, kernel_size=5),
        nn.Sigmoid(),
        nn.AvgPool2d(2, stride=2),
        nn.Conv2d(6, 16, kernel_size=5),
        nn.Sigmoid(),
        nn.AvgPool2d(2, stride=2),
        nn.Flatten(),
        nn.Linear(16 * 5 * 5, 120),
        nn.Sigmoid(),
        nn.Linear(120, 84),
        nn.Sigmoid(),
        nn.Linear(84, 10),
    )
