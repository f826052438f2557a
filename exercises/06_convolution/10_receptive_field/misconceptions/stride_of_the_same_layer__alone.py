"""A layer's own stride is applied to its own kernel.

Without a product over the layers below.
"""


def receptive_field(layers):
    return 1 + sum((kernel - 1) * stride for kernel, stride in layers)
