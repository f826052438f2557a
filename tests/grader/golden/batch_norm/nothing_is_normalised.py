"""expects: none"""


def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    return gamma * X + beta, moving_mean, moving_var
