"""All places in a range, and their number."""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    last = n + 2 * padding - dilation * (kernel - 1)
    return len(range(0, last, stride))


def same_padding(kernel):
    half, rest = divmod(kernel, 2)
    if not rest:
        raise ValueError(kernel)
    return half
