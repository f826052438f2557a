"""Input and output channels of the kernel are swapped.

A reshape to (C, O) makes the shapes fit.
"""



def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    return (K.reshape(C, O).T @ X.reshape(C, H * W)).reshape(O, H, W)
