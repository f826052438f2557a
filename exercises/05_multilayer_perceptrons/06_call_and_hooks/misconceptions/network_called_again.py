"""The network is called more than once.

One call runs the hooks of all the parts. Each call costs time, and in training mode it changes running statistics and draws new random numbers.
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
            handles.append(part.register_forward_hook(recorder(name)))
    try:
        net(x)
        activations_kept = dict(activations)
        net(x)
    finally:
        for handle in handles:
            handle.remove()
    return activations_kept
