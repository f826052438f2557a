"""expects: hooks_leak"""

from collections import Counter


def record_activations(net, x):
    seen, acts = Counter(), {}

    def make(name):
        def hook(_m, _i, o):
            seen[name] += 1
            acts[name + ("" if seen[name] == 1 else f"#{seen[name]}")] = o.detach().clone()
        return hook

    for name, m in list(net.named_modules())[1:]:
        m.register_forward_hook(make(name))
    net(x)
    return dict(acts)
