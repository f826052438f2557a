"""expects: forbidden"""

import torch
@torch.jit.script
def corr2d(X, K):
    return torch.conv2d(X[None,None],K[None,None])[0,0]
