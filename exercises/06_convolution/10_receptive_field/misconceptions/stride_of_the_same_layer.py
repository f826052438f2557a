"""A layer's own stride is applied to its own kernel.

The stride says how far apart the *results* of a layer stand. Its own window still lies on neighbours as far apart as the layers below have left them. So a layer uses the
step it finds, and changes it only for those that follow.
"""


def receptive_field(layers):
    r, step = 1, 1
    for kernel, stride in layers:
        step *= stride
        r += (kernel - 1) * step
    return r
