"""The first layer on top of the rest."""


def receptive_field(layers):
    if not layers:
        return 1
    (kernel, stride), *rest = layers
    return (receptive_field(rest) - 1) * stride + kernel
