"""Windows are laid side by side, as if they never overlapped.

Two neighbours seen through a kernel of 3 with stride 1 share pixels: together they see 4, not 6. r neighbours stand r − 1 strides apart, and only the last one of them
needs a whole kernel.
"""


def receptive_field(layers):
    r = 1
    for kernel, stride in reversed(layers):
        r = r * stride + kernel - 1
    return r
