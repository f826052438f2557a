"""torch's own recipes."""

from torch import nn


def kaiming_normal_(w, generator=None):
    return nn.init.kaiming_normal_(w, nonlinearity="relu", generator=generator)


def xavier_uniform_(w, generator=None):
    return nn.init.xavier_uniform_(w, generator=generator)


def init_module(net):
    def of_layer(layer):
        if type(layer) in (nn.Linear, nn.Conv2d):
            kaiming_normal_(layer.weight)
            if layer.bias is not None:
                nn.init.constant_(layer.bias, 0.0)

    return net.apply(of_layer)
