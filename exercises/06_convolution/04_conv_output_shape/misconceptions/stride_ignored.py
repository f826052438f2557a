"""The stride is left out.

With stride s the window moves s pixels at a time, so it makes only about one s-th of the steps.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return n + 2 * padding - dilation * (kernel - 1)


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel - 1) // 2
