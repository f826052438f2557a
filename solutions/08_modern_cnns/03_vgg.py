"""VGG: a deep network out of blocks that are all built alike.

Shapes (N, C, H, W): images in the batch, channels, height and width.
"""

from collections.abc import Sequence

from torch import nn

VGG_11 = ((1, 64), (1, 128), (2, 256), (2, 512), (2, 512))
"""For each block the number of its convolutions, and its channels."""


def vgg_block(num_convs: int, in_channels: int, out_channels: int) -> nn.Module:
    """From (N, in_channels, H, W) to (N, out_channels, ⌊H / 2⌋, ⌊W / 2⌋)."""
    layers: list[nn.Module] = []
    for _ in range(num_convs):
        # A 3 × 3 kernel with padding 1 keeps height and width: H + 2·1 − 3 + 1 = H.
        layers += [nn.Conv2d(in_channels, out_channels, kernel_size=3, padding=1), nn.ReLU()]
        in_channels = out_channels  # the next convolution reads what this one wrote
    return nn.Sequential(*layers, nn.MaxPool2d(kernel_size=2, stride=2))


def make_vgg(
    conv_arch: Sequence[tuple[int, int]] = VGG_11,
    in_channels: int = 1,
    num_classes: int = 10,
    image_size: int = 224,
    num_hiddens: int = 4096,
) -> nn.Module:
    """From (N, in_channels, image_size, image_size) to scores (N, num_classes)."""
    blocks: list[nn.Module] = []
    for num_convs, out_channels in conv_arch:
        blocks.append(vgg_block(num_convs, in_channels, out_channels))
        in_channels = out_channels
    size = image_size // 2 ** len(conv_arch)  # every block halves: 224 → 112 → 56 → 28 → 14 → 7
    return nn.Sequential(
        *blocks,
        nn.Flatten(),
        nn.Linear(in_channels * size * size, num_hiddens),
        nn.ReLU(),
        nn.Dropout(0.5),
        nn.Linear(num_hiddens, num_hiddens),
        nn.ReLU(),
        nn.Dropout(0.5),
        nn.Linear(num_hiddens, num_classes),  # scores; the softmax is part of the loss
    )
