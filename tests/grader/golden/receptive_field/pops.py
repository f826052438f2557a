"""expects: list_emptied"""


def receptive_field(layers):
    if not layers:
        return 1
    k, s = layers.pop(0)
    return s * (receptive_field(layers) - 1) + k
