import torch


def multi_output_grad(x, W, b, t):
    row = x.reshape(1, -1)
    O = torch.sigmoid(row @ W + b)
    delta = (O - t) * O * (1 - O)
    return row.T @ delta, delta[0]


def single_output_grad(x, w, b, t):
    dW, db = multi_output_grad(x, w[:, None], b[None], t[None])
    return dW[:, 0], db[0]
