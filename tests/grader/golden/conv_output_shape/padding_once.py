"""expects: padding_counted_once"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    n += padding
    span = dilation * (kernel - 1) + 1
    return int((n - span) / stride) + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError
    return kernel // 2
