"""All weights in one long vector."""

import torch
from torch.nn.utils import parameters_to_vector


def flat(tensors):
    return parameters_to_vector(t.detach() for t in tensors)


def sgd_step(params, grads, state, lr, weight_decay=0.0):
    w, g = flat(params), flat(grads)
    write(params, w - lr * (g + weight_decay * w))


def write(params, w):
    start = 0
    for p in params:
        with torch.no_grad():
            p[...] = w[start : start + p.numel()].view_as(p)
        start += p.numel()


def momentum_step(params, grads, state, lr, momentum=0.9):
    state["v"] = momentum * state["v"] + flat(grads) if "v" in state else flat(grads)
    write(params, flat(params) - lr * state["v"])


def adagrad_step(params, grads, state, lr, eps=1e-10):
    g = flat(grads)
    state["s"] = state.get("s", torch.zeros(len(g))) + g**2
    write(params, flat(params) - lr / (state["s"].sqrt() + eps) * g)


def rmsprop_step(params, grads, state, lr, alpha=0.99, eps=1e-8):
    g = flat(grads)
    state["s"] = state.get("s", torch.zeros(len(g))) * alpha + g**2 * (1 - alpha)
    write(params, flat(params) - lr * g / (state["s"].sqrt() + eps))


def adam_step(params, grads, state, lr, betas=(0.9, 0.999), eps=1e-8):
    g, (a, b) = flat(grads), betas
    zeros = torch.zeros(len(g))
    state["t"] = state.get("t", 0) + 1
    state["m"] = a * state.get("m", zeros) + (1 - a) * g
    state["s"] = b * state.get("s", zeros) + (1 - b) * g * g
    m, s = state["m"] / (1 - a ** state["t"]), state["s"] / (1 - b ** state["t"])
    write(params, flat(params) - lr * m / (s.sqrt() + eps))
