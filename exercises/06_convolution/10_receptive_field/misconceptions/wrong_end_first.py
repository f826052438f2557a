"""The layers are walked from the wrong end.

The rule r ← (r − 1) · stride + kernel asks how many pixels *below* a layer are needed for r pixels above it. It is right when it starts at the output and goes down to the
image. Going up, the strides that count are those of the earlier layers.
"""


def receptive_field(layers):
    r = 1
    for kernel, stride in layers:
        r = (r - 1) * stride + kernel
    return r
