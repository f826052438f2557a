"""expects: parameters_are_no_leaves"""

import torch


def init_params(vocab, hidden, generator):
    shapes = [(vocab, hidden), (hidden, hidden), (hidden,), (hidden, vocab), (vocab,)]
    out = []
    for s in shapes:
        if len(s) > 1:
            out.append(0.01 * torch.nn.Parameter(torch.randn(s, generator=generator)))
        else:
            out.append(torch.nn.Parameter(torch.zeros(s)))
    return out


def init_state(batch, hidden):
    return (torch.zeros(size=(batch, hidden)),)


def rnn(inputs, state, params):
    a, b, c, d, e = params
    h, ys = state[0], []
    for x in inputs:
        h = torch.tanh(x @ a + h @ b + c)
        ys.append(h @ d + e)
    return torch.cat(ys), (h,)
