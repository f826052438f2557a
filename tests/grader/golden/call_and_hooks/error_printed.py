"""expects: exception_swallowed"""

from collections import defaultdict


def record_activations(net, x):
    kept = defaultdict(list)
    hs = []
    for name, m in net.named_modules():
        if m is not net:
            hs.append(m.register_forward_hook(lambda m, i, o, name=name: kept[name].append(o.detach().clone())))
    try:
        net(x)
    except ValueError as error:
        print(error)
    finally:
        for h in hs:
            h.remove()
    return {(k if not i else f"{k}#{i + 1}"): o for k, v in kept.items() for i, o in enumerate(v)}
