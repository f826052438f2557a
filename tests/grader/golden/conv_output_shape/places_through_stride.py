"""expects: plus_one_before_dividing"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    places = n + 2 * padding - ((kernel - 1) * dilation + 1) + 1
    return int(places / stride)


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError
    return kernel // 2
