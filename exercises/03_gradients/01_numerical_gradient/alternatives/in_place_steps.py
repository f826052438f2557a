import torch


def numerical_gradient(f, x, eps=1e-4):
    slopes = torch.empty(x.shape)
    for i in range(x.numel()):
        place = torch.unravel_index(torch.tensor(i), x.shape) if x.dim() else ()
        x[place] += eps
        high = f(x)
        x[place] -= 2 * eps
        low = f(x)
        x[place] += eps
        slopes[place] = (high - low) / eps / 2
    return slopes
