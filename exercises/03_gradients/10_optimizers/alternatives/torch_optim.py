"""The yardstick: torch's own optimisers, kept in the state."""

from torch import optim


def step(make, params, grads, state, lr):
    if "own" not in state:
        state["own"] = make(params)
    for group in state["own"].param_groups:
        group["lr"] = lr
    for p, g in zip(params, grads, strict=True):
        p.grad = g.clone()
    state["own"].step()


def sgd_step(params, grads, state, lr, weight_decay=0.0):
    step(lambda p: optim.SGD(p, lr=lr, weight_decay=weight_decay), params, grads, state, lr)


def momentum_step(params, grads, state, lr, momentum=0.9):
    step(lambda p: optim.SGD(p, lr=lr, momentum=momentum), params, grads, state, lr)


def adagrad_step(params, grads, state, lr, eps=1e-10):
    step(lambda p: optim.Adagrad(p, lr=lr, eps=eps), params, grads, state, lr)


def rmsprop_step(params, grads, state, lr, alpha=0.99, eps=1e-8):
    step(lambda p: optim.RMSprop(p, lr=lr, alpha=alpha, eps=eps), params, grads, state, lr)


def adam_step(params, grads, state, lr, betas=(0.9, 0.999), eps=1e-8):
    step(lambda p: optim.Adam(p, lr=lr, betas=betas, eps=eps), params, grads, state, lr)
