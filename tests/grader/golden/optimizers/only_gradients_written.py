"""expects: not_started"""

import torch


def remembered(state, name, params):
    return state.setdefault(name, [torch.zeros_like(w) for w in params])


def sgd_step(params, grads, state, lr, weight_decay=0.0):
    raise NotImplementedError


def momentum_step(params, grads, state, lr, momentum=0.9):
    raise NotImplementedError


def adagrad_step(params, grads, state, lr, eps=1e-10):
    raise NotImplementedError


def rmsprop_step(params, grads, state, lr, alpha=0.99, eps=1e-8):
    raise NotImplementedError


def adam_step(params, grads, state, lr, betas=(0.9, 0.999), eps=1e-8):
    raise NotImplementedError
