"""A padding is returned for an even kernel, though there is none.

None, or nothing.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1


def same_padding(kernel):
    if kernel % 2 == 1:
        return (kernel - 1) // 2
    return None
