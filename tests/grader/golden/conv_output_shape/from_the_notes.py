"""expects: minus_one_for_plus_one"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    kernel = dilation * (kernel - 1) + 1
    output = (n - kernel + 2 * padding) / stride - 1
    return int(output)


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError
    return kernel // 2
