"""expects: rounds_up"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    span = dilation * (kernel - 1) + 1
    return -((span - n - 2 * padding) // stride) + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError
    return kernel // 2
