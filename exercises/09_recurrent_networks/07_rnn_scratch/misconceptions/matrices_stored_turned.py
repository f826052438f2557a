"""The parameters have the shapes of `nn.Linear`, the wrong way round here.

`nn.Linear` keeps a weight as (outputs, inputs). In X · W_xh the inputs come first: W_xh is (V, h), W_hq is (h, V).
"""

import torch


def init_params(vocab, hidden, generator):
    def normal(*shape):
        return torch.randn(*shape, generator=generator) * 0.01

    params = [
        normal(hidden, vocab),
        normal(hidden, hidden),
        torch.zeros(hidden),
        normal(vocab, hidden),
        torch.zeros(vocab),
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
