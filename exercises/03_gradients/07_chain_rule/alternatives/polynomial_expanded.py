import torch


def composite_grad(x, w1, b1, w2, b2):
    # y = w2·w1·x + w2·b1 + b2
    return dict(x=w1 * w2, w1=x * w2, b1=w2, w2=torch.addcmul(b1, w1, x), b2=torch.ones(()))
