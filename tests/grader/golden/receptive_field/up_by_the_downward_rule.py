"""expects: wrong_end_first"""


def receptive_field(layers, r=1):
    if not layers:
        return r
    k, s = layers[0]
    return receptive_field(layers[1:], s * r + (k - s))
