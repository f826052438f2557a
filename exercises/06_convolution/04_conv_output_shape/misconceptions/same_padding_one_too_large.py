"""The padding is one too large: the image grows.

A kernel that takes kernel − 1 pixels away needs half of *those* back at each end. With half of kernel + 1 the output is two pixels larger than the image.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel + 1) // 2
