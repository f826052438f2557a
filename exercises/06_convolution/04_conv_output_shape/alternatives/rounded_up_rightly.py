"""⌈(number of places with stride 1) / s⌉."""

import math


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return math.ceil((n + 2 * padding - dilation * (kernel - 1)) / stride)


class EvenKernel(ValueError):
    pass


def same_padding(kernel):
    if kernel / 2 == kernel // 2:
        raise EvenKernel
    return int((kernel - 1) / 2)
