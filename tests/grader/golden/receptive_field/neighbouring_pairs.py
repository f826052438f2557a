"""expects: only_the_stride_before"""


def receptive_field(layers):
    if not layers:
        return 1
    r = layers[0][0]
    for below, layer in zip(layers, layers[1:]):
        r += (layer[0] - 1) * below[1]
    return r
