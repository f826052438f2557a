"""expects: accumulates_into_grad"""



def gradients(f, *xs):
    inputs = [x.requires_grad_(True) for x in xs]
    y = f(*inputs)
    y.backward()
    return [x.grad for x in inputs]


def second_derivative(f, x):
    x = x.requires_grad_(True)
    f(x).backward(create_graph=True)
    first = x.grad
    x.grad = None
    first.backward()
    return x.grad


def jacobian_row(f, x, i):
    x = x.requires_grad_(True)
    y = f(x)
    y[i].backward()
    return x.grad
