"""The velocity contains the learning rate.

This is a convention of some books: v ← μ·v + lr·g, and w ← w − v. With the same lr in every step both lead to the same places. As soon as lr
changes, as it does when training makes it smaller towards the end, the old steps keep their old lr. Here, as in torch, v holds gradients
alone, and the lr of today multiplies all of it: w ← w − lr · v.
"""

import torch


def remembered(state, name, params):
    return state.setdefault(name, [torch.zeros_like(w) for w in params])


@torch.no_grad()
def sgd_step(params, grads, state, lr, weight_decay=0.0):
    for w, g in zip(params, grads):
        w -= lr * (g + weight_decay * w)


@torch.no_grad()
def momentum_step(params, grads, state, lr, momentum=0.9):
    for w, g, v in zip(params, grads, remembered(state, "v", params)):
        v.copy_(momentum * v + lr * g)
        w -= v


@torch.no_grad()
def adagrad_step(params, grads, state, lr, eps=1e-10):
    for w, g, s in zip(params, grads, remembered(state, "s", params)):
        s += g**2
        w -= lr * g / (s.sqrt() + eps)


@torch.no_grad()
def rmsprop_step(params, grads, state, lr, alpha=0.99, eps=1e-8):
    for w, g, s in zip(params, grads, remembered(state, "s", params)):
        s.copy_(alpha * s + (1 - alpha) * g**2)
        w -= lr * g / (s.sqrt() + eps)


@torch.no_grad()
def adam_step(params, grads, state, lr, betas=(0.9, 0.999), eps=1e-8):
    beta1, beta2 = betas
    t = state["t"] = state.get("t", 0) + 1
    for w, g, m, s in zip(params, grads, remembered(state, "m", params), remembered(state, "s", params)):
        m.copy_(beta1 * m + (1 - beta1) * g)
        s.copy_(beta2 * s + (1 - beta2) * g**2)
        m_hat, s_hat = m / (1 - beta1**t), s / (1 - beta2**t)
        w -= lr * m_hat / (s_hat.sqrt() + eps)
