"""The output itself is kept, not a copy.

A layer that works in place, such as `nn.ReLU(inplace=True)`, writes its result over the tensor that you have kept. Keep a copy of the numbers as they are at that moment. `detach` alone makes no copy.
"""


def record_activations(net, x):
    activations = {}

    def recorder(name):
        calls = 0

        def hook(part, inputs, output):
            nonlocal calls
            calls += 1
            key = name if calls == 1 else f"{name}#{calls}"
            activations[key] = output.detach()

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
