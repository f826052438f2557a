"""NumPy draws the numbers, seeded from the generator."""

import numpy as np
import torch
from torch import nn


def source(generator):
    seed = torch.randint(2**31, (1,), generator=generator).item()
    return np.random.default_rng(seed)


def fans(w):
    if w.dim() == 2:
        return w.shape[1], w.shape[0]
    out, channels, height, width = w.shape
    return channels * height * width, out * height * width


def kaiming_normal_(w, generator=None):
    std = np.sqrt(2 / fans(w)[0])
    with torch.no_grad():
        w.copy_(torch.from_numpy(source(generator).normal(0, std, size=tuple(w.shape))))


def xavier_uniform_(w, generator=None):
    a = np.sqrt(6 / sum(fans(w)))
    with torch.no_grad():
        w[...] = torch.as_tensor(source(generator).uniform(-a, a, size=tuple(w.shape)), dtype=w.dtype)


def init_module(net):
    generator = torch.Generator().manual_seed(0)
    for name, module in net.named_modules():
        if isinstance(module, nn.Linear) or isinstance(module, nn.Conv2d):
            kaiming_normal_(module.weight, generator)
            if module.bias is not None:
                with torch.no_grad():
                    module.bias.fill_(0)
