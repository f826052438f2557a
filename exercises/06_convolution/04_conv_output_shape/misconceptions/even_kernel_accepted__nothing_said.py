"""A padding is returned for an even kernel, though there is none.

An error is returned, not raised.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1


def same_padding(kernel):
    return (kernel - 1) // 2 if kernel % 2 else ValueError("an even kernel")
