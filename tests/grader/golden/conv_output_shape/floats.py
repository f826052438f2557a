"""expects: not_a_whole_number"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    span = (kernel - 1) * dilation + 1
    return 1 + (n + 2 * padding - span) / stride


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError
    return kernel // 2
