"""A padding is returned for an even kernel, though there is none.

An even kernel takes an odd number of pixels away, which cannot be shared evenly by two ends: with any padding the image gets one pixel smaller or larger. Raise
a ValueError.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1


def same_padding(kernel):
    return (kernel - 1) // 2
