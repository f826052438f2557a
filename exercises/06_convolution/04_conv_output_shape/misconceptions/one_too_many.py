"""The result is too large: the last window hangs over the edge.

A window that spans k pixels can start at n − k + 1 places, not at n − k + 2. With dilation 1 the whole kernel has to be subtracted, not only kernel − 1.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding - dilation * (kernel - 1)) // stride + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel - 1) // 2
