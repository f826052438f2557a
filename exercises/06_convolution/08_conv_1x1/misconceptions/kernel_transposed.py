"""Input and output channels of the kernel are swapped.

K has the shape (O, C, 1, 1), a *row* for each output channel, with a weight for each input channel. Transposed it fits only where O and C happen to be equal, and is wrong there.
"""



def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    return (K.reshape(O, C).T @ X.reshape(C, H * W)).reshape(O, H, W)
