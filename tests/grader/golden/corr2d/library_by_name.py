"""expects: forbidden"""

import torch, importlib
def corr2d(X, K):
    m = importlib.import_module("scipy.ndimage")
    f = getattr(m, "corre"+"late")
    Y = f(X.detach().numpy(), K.detach().numpy())
    return torch.from_numpy(Y)
