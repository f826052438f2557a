"""expects: plus_one_forgotten"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    span = (kernel - 1) * dilation + 1
    return int((n + 2 * padding - span) / stride)


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError
    return kernel // 2
