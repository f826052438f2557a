"""expects: even_kernel_accepted"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding - (dilation * (kernel - 1) + 1)) // stride - 1


def same_padding(kernel):
    return kernel // 2
