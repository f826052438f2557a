"""expects: forbidden
Wraps the forward and backward kernels in an autograd function of its own.
"""
import torch


class Job(torch.autograd.Function):
    @staticmethod
    def forward(ctx, X, K):
        ctx.save_for_backward(X, K)
        return torch.conv2d(X[None, None], K[None, None])[0, 0]

    @staticmethod
    def backward(ctx, gradient):
        X, K = ctx.saved_tensors
        found = torch.ops.aten.convolution_backward(
            gradient[None, None], X[None, None], K[None, None], None, [1, 1], [0, 0], [1, 1], False, [0, 0], 1,
            [True, True, False],
        )
        return found[0][0, 0], found[1][0, 0]


def corr2d(X, K):
    return Job.apply(X, K)
