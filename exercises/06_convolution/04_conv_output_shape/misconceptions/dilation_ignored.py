"""The dilation is left out.

With dilation d the kernel's numbers lie d pixels apart, so it spans d · (kernel − 1) + 1 pixels and fits in at fewer places.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding - kernel) // stride + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel - 1) // 2
