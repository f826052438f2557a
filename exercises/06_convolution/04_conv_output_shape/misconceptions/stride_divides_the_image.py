"""The image is divided by the stride before the kernel is taken off.

n / s is right only for the image alone. The window must fit in first: subtract its span, *then* count the steps of s pixels.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding) // stride - dilation * (kernel - 1)


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel - 1) // 2
