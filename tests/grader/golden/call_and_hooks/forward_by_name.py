"""expects: forward_called"""

from functools import partial


def save(acts, name, m, i, o):
    n = len([k for k in acts if k == name or k.startswith(name + "#")])
    acts[name if n == 0 else f"{name}#{n + 1}"] = o.detach().clone()


def record_activations(net, x):
    acts = {}
    hs = [m.register_forward_hook(partial(save, acts, n)) for n, m in net.named_modules() if n]
    try:
        type(net).forward(net, x)
    finally:
        while hs:
            hs.pop().remove()
    return acts
