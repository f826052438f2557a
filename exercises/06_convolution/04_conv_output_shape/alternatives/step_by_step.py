"""The window walks."""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    end = dilation * (kernel - 1)
    places = 0
    while end < n + 2 * padding:
        places += 1
        end += stride
    return places


def same_padding(kernel):
    for p in range(kernel):
        if conv_output_size(kernel, kernel, p) == kernel:
            return p
    raise ValueError("no padding does it")
