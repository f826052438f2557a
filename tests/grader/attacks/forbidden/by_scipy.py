"""expects: forbidden
Lets scipy correlate, forwards and backwards.
"""
import scipy.signal
import torch


class Job(torch.autograd.Function):
    @staticmethod
    def forward(ctx, X, K):
        ctx.save_for_backward(X, K)
        return torch.from_numpy(scipy.signal.correlate2d(X.detach().numpy(), K.detach().numpy(), "valid"))

    @staticmethod
    def backward(ctx, gradient):
        X, K = (tensor.detach().numpy() for tensor in ctx.saved_tensors)
        G = gradient.numpy()
        return (
            torch.from_numpy(scipy.signal.convolve2d(G, K, "full")),
            torch.from_numpy(scipy.signal.correlate2d(X, G, "valid")),
        )


def corr2d(X, K):
    return Job.apply(X, K)
