"""A memory keyed by the weight itself, and one function for all that divide by a root."""

import torch


def of(state, p):
    return state.setdefault(p, {"t": 0, "m": torch.zeros_like(p), "s": torch.zeros_like(p)})


@torch.no_grad()
def sgd_step(params, grads, state, lr, weight_decay=0.0):
    for p, g in zip(params, grads):
        p.add_(g.add(p, alpha=weight_decay), alpha=-lr)


@torch.no_grad()
def momentum_step(params, grads, state, lr, momentum=0.9):
    for p, g in zip(params, grads):
        v = of(state, p)["m"]
        v.mul_(momentum).add_(g)
        p.sub_(lr * v)


@torch.no_grad()
def scaled(p, g, s, lr, eps):
    p.copy_(p - lr * g / torch.add(torch.sqrt(s), eps))


def adagrad_step(params, grads, state, lr, eps=1e-10):
    for p, g in zip(params, grads):
        scaled(p, g, of(state, p)["s"].addcmul_(g, g), lr, eps)


def rmsprop_step(params, grads, state, lr, alpha=0.99, eps=1e-8):
    for p, g in zip(params, grads):
        memory = of(state, p)
        memory["s"] = torch.lerp(g**2, memory["s"], alpha)
        scaled(p, g, memory["s"], lr, eps)


def adam_step(params, grads, state, lr, betas=(0.9, 0.999), eps=1e-8):
    for p, g in zip(params, grads):
        memory = of(state, p)
        memory["t"] += 1
        memory["m"].lerp_(g, 1 - betas[0])
        memory["s"].mul_(betas[1]).addcmul_(g, g, value=1 - betas[1])
        bias1, bias2 = (1 - beta ** memory["t"] for beta in betas)
        root = memory["s"].sqrt() / bias2**0.5
        with torch.no_grad():
            p.addcdiv_(memory["m"], root.add_(eps), value=-lr / bias1)
