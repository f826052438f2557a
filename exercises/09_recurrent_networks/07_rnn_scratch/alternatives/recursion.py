"""The rest of the text is read by the function itself; tanh by its exponentials."""

import torch


def tanh(x):
    return 1 - 2 / (torch.exp(2 * x) + 1)


def init_params(vocab, hidden, generator):
    params = []
    for shape in ((vocab, hidden), (hidden, hidden), hidden, (hidden, vocab), vocab):
        p = torch.zeros(shape)
        if isinstance(shape, tuple):
            p = p.normal_(std=0.01, generator=generator)
        p.requires_grad = True
        params.append(p)
    return params


def init_state(batch, hidden):
    return (torch.zeros(batch, hidden),)


def rnn(inputs, state, params):
    W_xh, W_hh, b_h, W_hq, b_q = params
    H = tanh(inputs[0].matmul(W_xh) + state[0].matmul(W_hh) + b_h)
    Y = H.matmul(W_hq) + b_q
    if len(inputs) == 1:
        return Y, (H,)
    rest, last = rnn(inputs[1:], (H,), params)
    return torch.cat((Y, rest)), last
