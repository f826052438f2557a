"""NiN: a network in the network, at every pixel, and no dense layer at the end.

Shapes (N, C, H, W): images in the batch, channels, height and width; k, s, p  kernel, stride and padding.
"""

from torch import nn


def nin_block(in_channels: int, out_channels: int, kernel_size: int, strides: int, padding: int) -> nn.Module:
    """From (N, in_channels, H, W) to (N, out_channels, ⌊(H + 2p − k) / s⌋ + 1, ⌊(W + 2p − k) / s⌋ + 1)."""
    return nn.Sequential(
        nn.Conv2d(in_channels, out_channels, kernel_size, stride=strides, padding=padding),
        nn.ReLU(),
        # A 1 × 1 convolution is a dense layer that reads the channels of one pixel, the same for all pixels.
        nn.Conv2d(out_channels, out_channels, kernel_size=1),
        nn.ReLU(),
        nn.Conv2d(out_channels, out_channels, kernel_size=1),
        nn.ReLU(),
    )


def make_nin(
    in_channels: int = 1, num_classes: int = 10, channels: tuple[int, int, int] = (96, 256, 384)
) -> nn.Module:
    """From images (N, in_channels, H, W) of any size from 67 × 67 on to scores (N, num_classes)."""
    c1, c2, c3 = channels
    return nn.Sequential(
        nin_block(in_channels, c1, kernel_size=11, strides=4, padding=0),  # 224 × 224 → 54 × 54
        nn.MaxPool2d(kernel_size=3, stride=2),  # 26 × 26: the windows overlap
        nin_block(c1, c2, kernel_size=5, strides=1, padding=2),
        nn.MaxPool2d(kernel_size=3, stride=2),  # 12 × 12
        nin_block(c2, c3, kernel_size=3, strides=1, padding=1),
        nn.MaxPool2d(kernel_size=3, stride=2),  # 5 × 5
        nn.Dropout(0.5),
        nin_block(c3, num_classes, kernel_size=3, strides=1, padding=1),  # one map for each class
        nn.AdaptiveAvgPool2d((1, 1)),  # the mean of each map is its score: (N, num_classes, 1, 1)
        nn.Flatten(),  # (N, num_classes)
    )
