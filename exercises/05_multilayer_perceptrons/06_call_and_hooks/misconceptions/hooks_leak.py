"""The hooks stay on the network.

They work at every later call, slow it down, and write on into the dictionary that you have returned. Keep the handle that `register_forward_hook` returns, and remove each of them.
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
    net(x)
    return activations
