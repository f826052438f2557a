"""expects: none"""

ACTIVATIONS = {}


def record_activations(net, x):
    counts, hs = {}, []

    def make(name):
        def hook(m, i, o):
            counts[name] = counts.get(name, 0) + 1
            ACTIVATIONS[name if counts[name] == 1 else f"{name}#{counts[name]}"] = o.detach().clone()
        return hook

    for name, m in net.named_modules():
        if m is not net:
            hs.append(m.register_forward_hook(make(name)))
    try:
        net(x)
    finally:
        for h in hs:
            h.remove()
    return ACTIVATIONS
