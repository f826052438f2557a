import torch


def single_output_grad(x, w, b, t):
    z = b.clone()
    for j in range(len(x)):
        z += x[j] * w[j]
    s = torch.tanh(z / 2)
    O = (1 + s) / 2
    dw = torch.zeros_like(w)
    for j in range(len(x)):
        dw[j] = x[j] * (O - t) * (1 - s * s) / 4
    return [dw, (O - t) * (1 - s * s) / 4]


def multi_output_grad(x, W, b, t):
    dW, db = torch.zeros(W.shape), torch.zeros(b.shape)
    for k in range(W.shape[1]):
        O = torch.sigmoid(sum(x[j] * W[j, k] for j in range(W.shape[0])) + b[k])
        db[k] = (O - t[k]) * O * (1 - O)
        for j in range(W.shape[0]):
            dW[j, k] = db[k] * x[j]
    return [dW, db]
