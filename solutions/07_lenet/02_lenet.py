"""LeNet.

N  images in the batch        C, H, W  channels, height and width
"""

from torch import Tensor, nn


class Reshape(nn.Module):
    """Flat rows or images in, images (N, 1, 28, 28) out."""

    def forward(self, x: Tensor) -> Tensor:
        """Lay the pixels out again; −1 stands for N, whatever it is."""
        return x.reshape(-1, 1, 28, 28)


def make_lenet() -> nn.Module:
    """Images (N, 1, 28, 28) to scores (N, 10)."""
    return nn.Sequential(
        Reshape(),
        nn.Conv2d(1, 6, kernel_size=5, padding=2),  # 28 + 2·2 − 5 + 1 = 28: (N, 6, 28, 28)
        nn.Sigmoid(),
        nn.AvgPool2d(kernel_size=2, stride=2),  # (N, 6, 14, 14)
        nn.Conv2d(6, 16, kernel_size=5),  # 14 − 5 + 1 = 10: (N, 16, 10, 10)
        nn.Sigmoid(),
        nn.AvgPool2d(kernel_size=2, stride=2),  # (N, 16, 5, 5)
        nn.Flatten(),  # (N, 400), the batch stays
        nn.Linear(16 * 5 * 5, 120),
        nn.Sigmoid(),
        nn.Linear(120, 84),
        nn.Sigmoid(),
        nn.Linear(84, 10),  # scores; the softmax is part of the loss
    )
