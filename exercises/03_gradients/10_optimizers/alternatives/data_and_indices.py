"""Works on .data, keeps a memory for each index, a velocity that points downhill."""


def sgd_step(params, grads, state, lr, weight_decay=0.0):
    for p, g in zip(params, grads):
        p.data = p.data * (1 - lr * weight_decay) - lr * g


def momentum_step(params, grads, state, lr, momentum=0.9):
    for i, (p, g) in enumerate(zip(params, grads)):
        state[i] = momentum * state.get(i, 0) - g
        p.data += lr * state[i]


def adagrad_step(params, grads, state, lr, eps=1e-10):
    for i, (p, g) in enumerate(zip(params, grads)):
        state[i] = state.get(i, 0) + g * g
        p.data -= lr * g / (state[i] ** 0.5 + eps)


def rmsprop_step(params, grads, state, lr, alpha=0.99, eps=1e-8):
    for i, (p, g) in enumerate(zip(params, grads)):
        old = state.get(i, 0)
        state[i] = old + (1 - alpha) * (g * g - old)
        p.data.addcdiv_(g, state[i].sqrt() + eps, value=-lr)


def adam_step(params, grads, state, lr, betas=(0.9, 0.999), eps=1e-8):
    for i, (p, g) in enumerate(zip(params, grads)):
        m, v, t = state.get(i, (0, 0, 0))
        m = betas[0] * m + (1 - betas[0]) * g
        v = betas[1] * v + (1 - betas[1]) * g.pow(2)
        state[i] = m, v, t + 1
        m = m / (1 - betas[0] ** (t + 1))
        v = v / (1 - betas[1] ** (t + 1))
        p.data.sub_(lr * m / (v.sqrt() + eps))
