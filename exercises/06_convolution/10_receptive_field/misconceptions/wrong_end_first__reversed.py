"""The layers are walked from the wrong end.

The rule for the way up, used on the way down.
"""


def receptive_field(layers):
    r, step = 1, 1
    for kernel, stride in reversed(layers):
        r += (kernel - 1) * step
        step *= stride
    return r
