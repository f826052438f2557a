"""expects: inputs_not_watched"""

from torch.autograd import grad


def gradients(f, *xs):
    y = f(*xs)
    return tuple(grad(y, x, retain_graph=True)[0] for x in xs)


def second_derivative(f, x):
    g = grad(f(x), x, create_graph=True)
    return grad(g[0], x)[0]


def jacobian_row(f, x, i):
    return grad(f(x)[i], x)[0]
