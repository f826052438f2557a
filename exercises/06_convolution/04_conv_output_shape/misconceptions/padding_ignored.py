"""The padding is left out.

Each end of the image gets `padding` pixels more before the window slides, and the output grows by as many.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n - dilation * (kernel - 1) - 1) // stride + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel - 1) // 2
