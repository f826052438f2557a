"""The numbers are right, but there is a loop.

Over the input channels.
"""



def corr2d_1x1(X, K):
    return sum(K[:, c] * X[c] for c in range(len(X)))
