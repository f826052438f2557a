"""One counter for all the parts.

The number counts the calls of that part. Each part needs a counter of its own.
"""


def record_activations(net, x):
    activations, calls = {}, []

    def recorder(name):
        def hook(part, inputs, output):
            calls.append(name)
            key = name if name not in activations else f"{name}#{len(calls)}"
            activations[key] = output.detach().clone()

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
