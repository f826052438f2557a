"""expects: root_forgotten"""

def clip_gradients(params, theta):
    ps = [p for p in params if p.grad is not None]
    n = 0.0
    for p in ps:
        n += float(p.grad.flatten().dot(p.grad.flatten()))
    if n > theta:
        for p in ps:
            p.grad.data = p.grad.data.mul_(theta / n)
    return n
