"""A weight matrix is transposed.

Rows stand on the left here: X · W_xh with W_xh of shape (V, h), H · W_hh with (h, h). torch's own layers keep their weights turned and write
X · Wᵀ. W_hh is square, so no error tells the two apart.
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
        H = torch.tanh(X @ W_xh + H @ W_hh.T + b_h)
        Y = H @ W_hq + b_q
        outputs.append(Y)
    return torch.cat(outputs, dim=0), (H,)
