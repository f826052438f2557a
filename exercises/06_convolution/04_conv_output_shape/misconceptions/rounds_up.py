"""It rounds up where it must round down.

What is left over at the end is too short for another step, and no window hangs over the edge: round down. (Some pooling layers round up, when they are
asked to.)
"""

import math


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return math.ceil((n + 2 * padding - dilation * (kernel - 1) - 1) / stride) + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel - 1) // 2
