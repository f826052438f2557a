"""All outputs are computed from the last state.

The output of step t belongs to the state of step t. A network that is asked for the token after the first letter must not have read the whole
text. Compute each output while its state is at hand, or keep all states.
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
    for _ in inputs:
        outputs.append(H @ W_hq + b_q)
    return torch.cat(outputs, dim=0), (H,)
