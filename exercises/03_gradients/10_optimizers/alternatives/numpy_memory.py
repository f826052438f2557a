"""Computes in NumPy, in double precision."""

import numpy as np
import torch


def update(p, step):
    with torch.no_grad():
        p -= torch.as_tensor(step, dtype=p.dtype)


def sgd_step(params, grads, state, lr, weight_decay=0.0):
    for p, g in zip(params, grads):
        update(p, lr * (g.numpy() + weight_decay * p.detach().numpy()))


def momentum_step(params, grads, state, lr, momentum=0.9):
    state["v"] = [
        momentum * v + g.numpy().astype(np.float64) for v, g in zip(state.get("v", [0.0] * len(params)), grads)
    ]
    for p, v in zip(params, state["v"]):
        update(p, lr * v)


def adagrad_step(params, grads, state, lr, eps=1e-10):
    state.setdefault("history", [])
    state["history"].append([g.numpy().astype(np.float64) for g in grads])
    for i, p in enumerate(params):
        past = [gs[i] for gs in state["history"]]
        update(p, lr * past[-1] / (np.sqrt(sum(g**2 for g in past)) + eps))


def rmsprop_step(params, grads, state, lr, alpha=0.99, eps=1e-8):
    state.setdefault("history", [])
    state["history"].append([g.numpy().astype(np.float64) for g in grads])
    for i, p in enumerate(params):
        past = [gs[i] for gs in reversed(state["history"])]
        s = sum((1 - alpha) * alpha**age * g**2 for age, g in enumerate(past))
        update(p, lr * past[0] / (np.sqrt(s) + eps))


def adam_step(params, grads, state, lr, betas=(0.9, 0.999), eps=1e-8):
    state.setdefault("history", [])
    state["history"].append([g.numpy().astype(np.float64) for g in grads])
    t = len(state["history"])
    for i, p in enumerate(params):
        past = [gs[i] for gs in reversed(state["history"])]
        m = sum(betas[0] ** age * g for age, g in enumerate(past)) * (1 - betas[0]) / (1 - betas[0] ** t)
        s = sum(betas[1] ** age * g**2 for age, g in enumerate(past)) * (1 - betas[1]) / (1 - betas[1] ** t)
        update(p, lr * m / (np.sqrt(s) + eps))
