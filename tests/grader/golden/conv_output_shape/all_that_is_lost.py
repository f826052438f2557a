"""expects: same_padding_for_both_ends"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    places = n + 2 * padding - ((kernel - 1) * dilation + 1)
    return places // stride + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("odd kernels only")
    n = 100
    return n - conv_output_size(n, kernel)
