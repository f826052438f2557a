"""There is a − 1 where there has to be a + 1.

Many notes have it so: (n + 2p − k) / s − 1. The division counts how many steps the window can make, and the place where it starts comes on top of
them: + 1. A 1 × 1 kernel shows it, which must give back as many pixels as it got.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding - dilation * (kernel - 1) - 1) // stride - 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel - 1) // 2
