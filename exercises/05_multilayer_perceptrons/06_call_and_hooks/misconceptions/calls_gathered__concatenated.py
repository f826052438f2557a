"""The outputs of several calls are put together under one key.

One below the other.
"""

import torch


def record_activations(net, x):
    activations = {}

    def recorder(name):
        def hook(part, inputs, output):
            new = output.detach().clone()
            activations[name] = torch.cat([activations[name], new]) if name in activations else new

        return hook

    handles = []
    for name, part in net.named_modules():
        if name:
            handles.append(part.register_forward_hook(recorder(name)))
    try:
        net(x)
    finally:
        for handle in handles:
            handle.remove()
    return activations
