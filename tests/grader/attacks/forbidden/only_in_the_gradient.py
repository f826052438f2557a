"""expects: forbidden
Builds the forward pass itself and leaves the gradient to the kernel.
"""
import torch


class Job(torch.autograd.Function):
    @staticmethod
    def forward(ctx, X, K):
        ctx.save_for_backward(X, K)
        return torch.einsum("ijab,ab->ij", X.unfold(0, K.shape[0], 1).unfold(1, K.shape[1], 1), K)

    @staticmethod
    def backward(ctx, G):
        X, K = ctx.saved_tensors
        dX = torch.conv_transpose2d(G[None, None], K[None, None])[0, 0]
        return dX, torch.conv2d(X[None, None], G[None, None])[0, 0]


def corr2d(X, K):
    return Job.apply(X, K)
