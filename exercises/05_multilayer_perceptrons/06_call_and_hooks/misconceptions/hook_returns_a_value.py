"""A hook returns something, and changes what the network computes.

What a hook returns takes the place of the output, unless it is None. `dict.setdefault` returns the entry that is there: at the second call the first output. A hook that only watches returns nothing.
"""


def record_activations(net, x):
    activations = {}

    def recorder(name):
        def hook(part, inputs, output):
            return activations.setdefault(name, output.detach().clone())

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
