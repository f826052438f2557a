"""AlexNet: LeNet's plan for large images."""

from torch import nn


def make_alexnet(in_channels: int = 1, num_classes: int = 10) -> nn.Module:
    """Make a new AlexNet, with weights of its own at every call.

    Args:
        in_channels: channels of the images.
        num_classes: how many scores it gives.

    Returns:
        A module that takes images (N, in_channels, 224, 224) and gives scores (N, num_classes), without softmax:

        convolution   96 channels, 11 × 11, stride 4, padding 1, then ReLU      (N, 96, 54, 54)
        max pool      3 × 3, stride 2                                           (N, 96, 26, 26)
        convolution   256 channels, 5 × 5, padding 2, then ReLU                 (N, 256, 26, 26)
        max pool      3 × 3, stride 2                                           (N, 256, 12, 12)
        convolution   384 channels, 3 × 3, padding 1, then ReLU                 (N, 384, 12, 12)
        convolution   384 channels, 3 × 3, padding 1, then ReLU                 (N, 384, 12, 12)
        convolution   256 channels, 3 × 3, padding 1, then ReLU                 (N, 256, 12, 12)
        max pool      3 × 3, stride 2, then flattened                           (N, 6400)
        dense         6400 → 4096, then ReLU, then dropout with p = 0.5         (N, 4096)
        dense         4096 → 4096, then ReLU, then dropout with p = 0.5         (N, 4096)
        dense         4096 → num_classes                                        (N, num_classes)

        Every convolution and dense layer has a bias.
    """
    raise NotImplementedError
