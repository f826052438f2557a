"""Parts that are not called have an entry.

Only a hook that ran has something to record. Begin with an empty dictionary.
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

    handles = []
    for name, part in net.named_modules():
        if name:
            activations[name] = None
            handles.append(part.register_forward_hook(recorder(name)))
    try:
        net(x)
    finally:
        for handle in handles:
            handle.remove()
    return activations
