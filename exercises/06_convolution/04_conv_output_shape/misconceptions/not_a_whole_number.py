"""The result is not a whole number.

A size counts pixels: an `int`. `/` gives a float even where it divides evenly, and where it does not, a part of a window is left over that has to be rounded down.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel - 1) // 2
