"""Through .data, divided by how many times too long it is."""

def clip_gradients(params, theta):
    params = list(params)
    squares = 0.0
    for p in params:
        if p.grad is None:
            continue
        squares += float((p.grad.data * p.grad.data).sum())
    norm = squares**0.5
    excess = norm / theta
    if excess >= 1:
        for p in params:
            if p.grad is not None:
                p.grad.data.div_(excess)
    return norm
