"""The biases are drawn like the weights.

They start at 0: without a reason no hidden unit and no token should be preferred. Only weights need chance, to differ from each other.
"""

import torch


def init_params(vocab, hidden, generator):
    def normal(*shape):
        return torch.randn(*shape, generator=generator) * 0.01

    params = [
        normal(vocab, hidden),
        normal(hidden, hidden),
        normal(hidden),
        normal(hidden, vocab),
        normal(vocab),
    ]
    for param in params:
        param.requires_grad_(True)
    return params


def init_state(batch, hidden):
    return (torch.zeros(batch, hidden),)


def rnn(inputs, state, params):
    W_xh, W_hh, b_h, W_hq, b_q = params
    (H,) = state
    outputs = []
    for X in inputs:
        H = torch.tanh(X @ W_xh + H @ W_hh + b_h)
        Y = H @ W_hq + b_q
        outputs.append(Y)
    return torch.cat(outputs, dim=0), (H,)
