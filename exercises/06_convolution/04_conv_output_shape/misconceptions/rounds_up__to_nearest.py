"""It rounds up where it must round down.

To the nearest whole number.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return round((n + 2 * padding - dilation * (kernel - 1) - 1) / stride) + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel - 1) // 2
