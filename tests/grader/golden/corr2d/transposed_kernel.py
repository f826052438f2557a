"""expects: wrong_slice_order"""


def corr2d(X, K):
    K = K.t()
    return (X.unfold(0, K.shape[0], 1).unfold(1, K.shape[1], 1) * K).sum((2, 3))
