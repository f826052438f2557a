"""The kernels are multiplied.

Two neighbouring windows overlap: a second kernel of 3 adds only 2 new neighbours, not 3 times as much. So each layer *adds* (kernel − 1) steps. Two 3 × 3
convolutions see 5 × 5 pixels, not 9 × 9.
"""


def receptive_field(layers):
    r = 1
    for kernel, _ in layers:
        r *= kernel
    return r
