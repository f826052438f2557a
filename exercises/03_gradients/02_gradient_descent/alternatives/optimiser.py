import torch


def gradient_descent(grad, x0, lr, steps):
    x = torch.nn.Parameter(x0.clone())
    optimiser = torch.optim.SGD([x], lr=lr)
    path = [x.detach().clone()]
    for _ in range(steps):
        x.grad = grad(x.detach())
        optimiser.step()
        path += [x.detach().clone()]
    return torch.stack(path)
