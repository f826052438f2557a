"""The padding is 1, whatever the kernel.

Padding 1 is right for a kernel of 3. A larger kernel takes more pixels away, and needs more at each end.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return 1
