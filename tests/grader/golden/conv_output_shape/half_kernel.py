"""expects: even_kernel_accepted"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    places = n + 2 * padding - ((kernel - 1) * dilation + 1)
    return places // stride + 1


def same_padding(kernel):
    return int(kernel / 2)
