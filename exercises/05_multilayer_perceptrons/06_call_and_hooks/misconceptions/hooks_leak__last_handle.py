"""The hooks stay on the network.

The handle of the last part only is removed.
"""


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

    for name, part in net.named_modules():
        if name:
            handle = part.register_forward_hook(recorder(name))
    try:
        net(x)
    finally:
        if activations:
            handle.remove()
    return activations
