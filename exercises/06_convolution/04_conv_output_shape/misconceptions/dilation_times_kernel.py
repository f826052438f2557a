"""The dilated kernel is taken to span dilation · kernel pixels.

Only the *distances* between the kernel's numbers grow, and there is one fewer of those than numbers: three numbers two pixels apart span 2 · 2 + 1 = 5 pixels,
not 6.
"""


def conv_output_size(n, kernel, padding=0, stride=1, dilation=1):
    return (n + 2 * padding - dilation * kernel) // stride + 1


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("an even kernel")
    return (kernel - 1) // 2
