"""The keys are the kinds of the layers, not their names.

Two dense layers are both called Linear. `named_modules` gives each part a name that no other has.
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
            handles.append(part.register_forward_hook(recorder(type(part).__name__)))
    try:
        net(x)
    finally:
        for handle in handles:
            handle.remove()
    return activations
