from collections import OrderedDict

import torch


def linear_backward(dout, value, weight):
    return dout * weight, dout * value, dout.clone()


def composite_grad(x, w1, b1, w2, b2):
    h = torch.stack([x, torch.ones_like(x)]) @ torch.stack([w1, b1])
    dh, dw2, db2 = linear_backward(torch.ones_like(h), h, w2)
    dx, dw1, db1 = linear_backward(dh, x, w1)
    return OrderedDict(w1=dw1, w2=dw2, b1=db1, b2=db2, x=dx)
