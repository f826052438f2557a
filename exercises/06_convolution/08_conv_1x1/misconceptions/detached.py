"""The numbers are right, but no gradient flows back.

Somewhere the result leaves the graph: `.item()`, `.data`, `.detach()`, `.numpy()`, `torch.no_grad()`, or `torch.tensor(…)` around computed values. Keep everything a tensor.
"""



def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    return (K.data.reshape(O, C) @ X.data.reshape(C, H * W)).reshape(O, H, W)
