"""The outputs of several calls are put together under one key.

Each output is an entry of its own: the first under the plain name, the later ones under name#2, name#3.
"""


def record_activations(net, x):
    activations = {}

    def recorder(name):
        def hook(part, inputs, output):
            activations.setdefault(name, []).append(output.detach().clone())

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
    return {name: kept[0] if len(kept) == 1 else kept for name, kept in activations.items()}
