"""All the hooks are removed, those of others, too.

On the parts.
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
    finally:
        for name, part in net.named_modules():
            if name:
                part._forward_hooks.clear()
    return activations
