"""The padding is counted too often.

This is one direction with two ends, and each end gets `padding` pixels: 2 · padding in all.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 4 * padding - dilation * (kernel - 1) - 1) // stride + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel - 1) // 2
