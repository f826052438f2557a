from collections import Counter

import torch


def record_activations(net, x):
    names = {module: name for name, module in net.named_modules() if name != ""}
    counts, out = Counter(), {}

    def hook(module, _, output):
        counts[module] += 1
        n = counts[module]
        out[names[module] + (f"#{n}" if n > 1 else "")] = output.detach().clone()

    handles = [module.register_forward_hook(hook) for module in names]
    try:
        with torch.no_grad():
            net(x)
    except BaseException:
        for h in handles:
            h.remove()
        raise
    for h in handles:
        h.remove()
    return out
