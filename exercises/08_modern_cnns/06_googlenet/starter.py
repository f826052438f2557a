"""GoogLeNet: five stages, nine Inception blocks, one dense layer."""

from torch import nn


def make_googlenet() -> nn.Module:
    """Make a new GoogLeNet, with weights of its own at every call.

    Returns:
        A module that takes images (N, 1, 96, 96) and gives scores (N, 10), without softmax. It behaves alike in
        training and in evaluation. Height and width from 65 on lead to 3 × 3 pixels in b5 as well, and work too.

        b1  convolution 1 → 64, 7 × 7, stride 2, padding 3, ReLU                   (N, 64, 48, 48)
            max pool 3 × 3, stride 2, padding 1                                   (N, 64, 24, 24)
        b2  convolution 64 → 64, 1 × 1, ReLU                                      (N, 64, 24, 24)
            convolution 64 → 192, 3 × 3, padding 1, ReLU                          (N, 192, 24, 24)
            max pool 3 × 3, stride 2, padding 1                                   (N, 192, 12, 12)
        b3  Inception(192, 64, (96, 128), (16, 32), 32)                           (N, 256, 12, 12)
            Inception(256, 128, (128, 192), (32, 96), 64)                         (N, 480, 12, 12)
            max pool 3 × 3, stride 2, padding 1                                   (N, 480, 6, 6)
        b4  the five Inception blocks of the lesson's table                       (N, 832, 6, 6)
            max pool 3 × 3, stride 2, padding 1                                   (N, 832, 3, 3)
        b5  the last two Inception blocks of the table                            (N, 1024, 3, 3)
            the mean of each channel over all its pixels                          (N, 1024)
        dense  1024 → 10                                                          (N, 10)

        Every convolution and the dense layer have a bias.
    """
    raise NotImplementedError
