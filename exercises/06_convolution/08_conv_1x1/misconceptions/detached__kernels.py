"""The numbers are right, but no gradient flows back.

Only the kernels are cut off.
"""



def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    return (K.data.reshape(O, C) @ X.reshape(C, H * W)).reshape(O, H, W)
