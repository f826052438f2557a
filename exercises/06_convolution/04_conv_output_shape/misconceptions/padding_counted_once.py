"""The padding is counted once.

`padding` says how many pixels are added at *each* end, so the image grows by twice that. (Some books mean both ends together; torch's layers, and this
exercise, mean each.)
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + padding - dilation * (kernel - 1) - 1) // stride + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel - 1) // 2
