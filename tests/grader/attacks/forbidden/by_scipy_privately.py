"""expects: forbidden
Takes scipy's compiled routine from the module under the public functions.
"""
import scipy.signal._sigtools as private
import torch


class Job(torch.autograd.Function):
    @staticmethod
    def forward(ctx, X, K):
        ctx.save_for_backward(X, K)
        return torch.from_numpy(private._convolve2d(X.detach().numpy(), K.detach().numpy(), 0, 0, 0, 0.0).copy())

    @staticmethod
    def backward(ctx, gradient):
        X, K = ctx.saved_tensors
        h, w = K.shape
        G = torch.nn.functional.pad(gradient, (w - 1, w - 1, h - 1, h - 1))
        dX = torch.einsum("ijab,ab->ij", G.unfold(0, h, 1).unfold(1, w, 1), K.flip(0, 1))
        dK = torch.einsum("abij,ij->ab", X.unfold(0, gradient.shape[0], 1).unfold(1, gradient.shape[1], 1), gradient)
        return dX, dK


def corr2d(X, K):
    return Job.apply(X, K)
