"""⌊(n + 2p − span + s) / s⌋, as some books write it."""

import math


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return math.floor((n - (kernel - 1) * dilation - 1 + padding + padding + stride) / stride)


def same_padding(kernel):
    if not kernel & 1:
        raise ValueError("even")
    return kernel >> 1
