"""AlexNet.

N  images in the batch        C, H, W  channels, height and width
"""

from torch import nn


def make_alexnet(in_channels: int = 1, num_classes: int = 10) -> nn.Module:
    """Images (N, in_channels, 224, 224) to scores (N, num_classes)."""
    return nn.Sequential(
        nn.Conv2d(in_channels, 96, kernel_size=11, stride=4, padding=1),  # ⌊(224 + 2 − 11) / 4⌋ + 1 = 54
        nn.ReLU(),
        nn.MaxPool2d(kernel_size=3, stride=2),  # ⌊(54 − 3) / 2⌋ + 1 = 26: (N, 96, 26, 26)
        nn.Conv2d(96, 256, kernel_size=5, padding=2),  # 26 + 4 − 5 + 1 = 26
        nn.ReLU(),
        nn.MaxPool2d(kernel_size=3, stride=2),  # (N, 256, 12, 12)
        nn.Conv2d(256, 384, kernel_size=3, padding=1),  # three in a row, without pooling in between
        nn.ReLU(),
        nn.Conv2d(384, 384, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.Conv2d(384, 256, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(kernel_size=3, stride=2),  # (N, 256, 5, 5)
        nn.Flatten(),  # (N, 6400)
        nn.Linear(256 * 5 * 5, 4096),
        nn.ReLU(),
        nn.Dropout(p=0.5),  # rests in evaluation mode
        nn.Linear(4096, 4096),
        nn.ReLU(),
        nn.Dropout(p=0.5),
        nn.Linear(4096, num_classes),  # scores; the softmax is part of the loss
    )
