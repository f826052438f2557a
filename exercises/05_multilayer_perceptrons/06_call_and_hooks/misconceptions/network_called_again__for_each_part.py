"""The network is called more than once.

One hook at a time.
"""


def record_activations(net, x):
    activations = {}
    for name, part in net.named_modules():
        if name:
            outputs = []
            handle = part.register_forward_hook(lambda p, i, o: outputs.append(o.detach().clone()))
            try:
                net(x)
            finally:
                handle.remove()
            for number, output in enumerate(outputs, 1):
                activations[name if number == 1 else f"{name}#{number}"] = output
    return activations
