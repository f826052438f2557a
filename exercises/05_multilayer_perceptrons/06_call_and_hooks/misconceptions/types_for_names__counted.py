"""The keys are the kinds of the layers, not their names.

With the number of the module, overwritten by each other.
"""


def record_activations(net, x):
    activations = {}

    def recorder(name):
        def hook(part, inputs, output):
            activations[name] = output.detach().clone()

        return hook

    handles = []
    for name, part in net.named_modules():
        if name:
            handles.append(part.register_forward_hook(recorder(type(part).__name__)))
    try:
        net(x)
    finally:
        for handle in handles:
            handle.remove()
    return activations
