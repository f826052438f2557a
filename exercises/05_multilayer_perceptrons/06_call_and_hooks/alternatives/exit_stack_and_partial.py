from contextlib import ExitStack
from functools import partial

import torch


def keep(name, into, module, args, output):
    number = sum(key.split("#")[0] == name for key in into) + 1
    into[f"{name}#{number}" if number > 1 else name] = torch.clone(output.detach())


def record_activations(net, x):
    into = {}
    with ExitStack() as stack:
        for name, module in list(net.named_modules())[1:]:
            stack.enter_context(module.register_forward_hook(partial(keep, name, into)))
        net(x)
    return into
