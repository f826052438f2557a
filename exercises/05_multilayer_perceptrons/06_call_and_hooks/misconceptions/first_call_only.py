"""Only the first call of a part is recorded.

A part that stands in two places, or is called in a loop, runs its hook each time. The later outputs need keys of their own: name#2, name#3.
"""


def record_activations(net, x):
    activations = {}

    def recorder(name):
        def hook(part, inputs, output):
            if name not in activations:
                activations[name] = output.detach().clone()

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
