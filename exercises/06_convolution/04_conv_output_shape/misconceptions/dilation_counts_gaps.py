"""The dilation is taken for the number of pixels left out.

Dilation 1 leaves nothing out: the kernel's numbers lie one pixel apart, which is the usual kernel. Dilation 2 leaves out one pixel between any two of them.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding - kernel - dilation * (kernel - 1)) // stride + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel - 1) // 2
