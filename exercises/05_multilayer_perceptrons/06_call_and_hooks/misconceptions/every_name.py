"""A shared part is recorded under each of its names.

It is one module, and then has two hooks, both of which run at every call. Without `remove_duplicate=False`, `named_modules` lists each module once, under its first name.
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
    for name, part in net.named_modules(remove_duplicate=False):
        if name:
            handles.append(part.register_forward_hook(recorder(name)))
    try:
        net(x)
    finally:
        for handle in handles:
            handle.remove()
    return activations
