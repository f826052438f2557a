"""The numbers are right, but there are dimensions too many.

There is no batch here, and the two dimensions of size 1 belong to the kernel only: Y has the shape (O, H, W).
"""



def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    return (K.reshape(O, C) @ X.reshape(C, H * W)).reshape(1, O, H, W)
