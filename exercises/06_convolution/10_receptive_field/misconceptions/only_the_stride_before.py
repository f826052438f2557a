"""Only the stride of the layer before is used.

Strides combine by multiplication: after two layers of stride 2, neighbours stand 4 image pixels apart, and they keep that distance through all later layers of stride
1. Carry the product of all strides so far.
"""


def receptive_field(layers):
    r, before = 1, 1
    for kernel, stride in layers:
        r += (kernel - 1) * before
        before = stride
    return r
