"""Each step starts from the same state: nothing is remembered.

No loop at all.
"""

import torch


def init_params(vocab, hidden, generator):
    def normal(*shape):
        return torch.randn(*shape, generator=generator) * 0.01

    params = [
        normal(vocab, hidden),
        normal(hidden, hidden),
        torch.zeros(hidden),
        normal(hidden, vocab),
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
    H = torch.tanh(inputs @ W_xh + H @ W_hh + b_h)
    return (H @ W_hq + b_q).reshape(-1, b_q.shape[0]), (H[-1],)
