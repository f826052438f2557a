"""expects: forbidden"""

import torch
from scipy.signal import correlate2d as c
class F(torch.autograd.Function):
    @staticmethod
    def forward(ctx, X, K):
        ctx.save_for_backward(X, K); return torch.from_numpy(c(X.detach().numpy(),K.detach().numpy(),'valid'))
    @staticmethod
    def backward(ctx, g):
        X, K = ctx.saved_tensors
        return (torch.from_numpy(c(g.numpy(), K.flip(0,1).numpy(), 'full')), torch.from_numpy(c(X.numpy(), g.numpy(), 'valid')))
def corr2d(X, K): return F.apply(X, K)
