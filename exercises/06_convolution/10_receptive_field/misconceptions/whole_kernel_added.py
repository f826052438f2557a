"""Each layer adds its whole kernel.

One pixel of every window is already counted: a kernel of 3 sees the pixel it stands on and 2 neighbours. So a layer adds kernel − 1 steps, and the 1 at the
start is the pixel itself.
"""


def receptive_field(layers):
    r, step = 0, 1
    for kernel, stride in layers:
        r += kernel * step
        step *= stride
    return r
