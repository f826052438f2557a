"""expects: mean_over_coordinates"""


def subtract_channel_mean(X):
    return X - X.mean(dim=(0, 2, 3), keepdim=True)


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return ((A[:, None] - B) ** 2).mean(2) ** 0.5
