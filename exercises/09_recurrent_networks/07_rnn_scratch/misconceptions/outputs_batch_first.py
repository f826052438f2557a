"""The outputs are sorted by sequence instead of by time.

The first N rows of the result are step 1 of all sequences, the next N rows step 2. Here all steps of the first sequence come first. The shape is
the same, so a loss would compare them with the wrong tokens without a word.
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
        H = torch.tanh(X @ W_xh + H @ W_hh + b_h)
        Y = H @ W_hq + b_q
        outputs.append(Y)
    outputs = torch.stack(outputs, dim=1)
    return outputs.reshape(-1, outputs.shape[-1]), (H,)
