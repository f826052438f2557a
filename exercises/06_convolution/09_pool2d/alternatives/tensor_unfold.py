"""All windows at once, by Tensor.unfold."""

from torch.nn.functional import pad


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (p, q) = both(pool_size), both(padding)
    s, t = both(stride if stride is not None else pool_size)
    X = pad(X, (q, q, p, p), value=float("-inf") if mode == "max" else 0.0)
    windows = X.unfold(-2, h, s).unfold(-2, w, t)
    return windows.amax((-1, -2)) if mode == "max" else windows.mean((-1, -2))
