"""The padding for both ends together is returned.

A kernel takes kernel − 1 pixels away in all. Padding is counted at each end, so each end gets half of that.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return kernel - 1
