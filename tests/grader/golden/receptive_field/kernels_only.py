"""expects: strides_ignored"""


def receptive_field(layers):
    return sum(layer[0] for layer in layers) - len(layers) + 1
