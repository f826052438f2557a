"""The output is computed before the state is renewed.

Yₜ comes from Hₜ, the state that has read Xₜ. Computed from the state before, it knows nothing of the newest token, the one that says most about what
comes next.
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
    outputs = []
    for X in inputs:
        Y = H @ W_hq + b_q
        H = torch.tanh(X @ W_xh + H @ W_hh + b_h)
        outputs.append(Y)
    return torch.cat(outputs, dim=0), (H,)
