"""The inputs of the parts are recorded, not their outputs.

By a pre-hook.
"""


def record_activations(net, x):
    activations = {}

    def recorder(name):
        calls = 0

        def hook(part, inputs):
            nonlocal calls
            calls += 1
            key = name if calls == 1 else f"{name}#{calls}"
            activations[key] = inputs[0].detach().clone()

        return hook

    handles = []
    for name, part in net.named_modules():
        if name:
            handles.append(part.register_forward_pre_hook(recorder(name)))
    try:
        net(x)
    finally:
        for handle in handles:
            handle.remove()
    return activations
