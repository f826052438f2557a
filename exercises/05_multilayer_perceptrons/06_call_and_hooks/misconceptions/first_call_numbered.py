"""The first call has a number, too.

The key of the first call is the plain name. Numbers begin with the second call, name#2.
"""


def record_activations(net, x):
    activations = {}

    def recorder(name):
        calls = 0

        def hook(part, inputs, output):
            nonlocal calls
            calls += 1
            key = f"{name}#{calls}"
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
