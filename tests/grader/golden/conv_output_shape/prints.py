"""expects: none"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    print((n + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1)


def same_padding(kernel):
    print((kernel - 1) // 2)
