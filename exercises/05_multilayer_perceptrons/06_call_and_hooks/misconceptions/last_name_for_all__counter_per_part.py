"""All the outputs go to one key, the name of the last part.

Each part with its counter.
"""


def record_activations(net, x):
    activations, handles, calls = {}, [], {}
    for name, part in net.named_modules():
        if not name:
            continue

        def hook(part, inputs, output):
            calls[part] = calls.get(part, 0) + 1
            activations[name if calls[part] == 1 else f"{name}#{calls[part]}"] = output.detach().clone()

        handles.append(part.register_forward_hook(hook))
    try:
        net(x)
    finally:
        for handle in handles:
            handle.remove()
    return activations
