"""expects: forbidden"""

from torch.nn import functional


def pool2d(X, pool_size, mode, stride=None, padding=0):
    images = X if X.dim() == 4 else X[None, None]
    pool = functional.max_pool2d if mode == "max" else functional.avg_pool2d
    Y = pool(images, pool_size, stride, padding)
    return Y if X.dim() == 4 else Y[0, 0]
