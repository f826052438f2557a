"""expects: dilation_times_kernel"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    effective = kernel * dilation
    places = n + 2 * padding - effective
    return 1 + places // stride


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError
    return kernel // 2
