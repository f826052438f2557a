"""The 1 is added before the division instead of after it.

With stride 1 it makes no difference, with a larger stride it does: the 1 is a whole window, not a pixel more to step over. Divide and round down
first, then add.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding - dilation * (kernel - 1)) // stride


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel - 1) // 2
