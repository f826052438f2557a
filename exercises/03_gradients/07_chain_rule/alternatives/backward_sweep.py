import torch


def composite_grad(x, w1, b1, w2, b2):
    h = x * w1 + b1
    dy = torch.tensor(1.0)
    grads = {"b2": dy * 1, "w2": dy * h}
    dh = dy * w2
    grads.update(b1=dh * 1, w1=dh * x, x=dh * w1)
    return grads
