"""All the outputs go to one key, the name of the last part.

With numbers.
"""


def record_activations(net, x):
    activations, handles = {}, []
    calls = {}
    for name, part in net.named_modules():
        if not name:
            continue

        def hook(part, inputs, output):
            calls[name] = calls.get(name, 0) + 1
            activations[name if calls[name] == 1 else f"{name}#{calls[name]}"] = output.detach().clone()

        handles.append(part.register_forward_hook(hook))
    try:
        net(x)
    finally:
        for handle in handles:
            handle.remove()
    return activations
