"""expects: last_state_for_all"""

import torch


def init_params(vocab, hidden, generator):
    shapes = [(vocab, hidden), (hidden, hidden), (hidden,), (hidden, vocab), (vocab,)]
    out = []
    for s in shapes:
        t = torch.zeros(s)
        if len(s) > 1:
            t.normal_(0, 0.01, generator=generator)
        out.append(t.requires_grad_())
    return out


def init_state(batch, hidden):
    return (torch.zeros(size=(batch, hidden)),)


def rnn(inputs, state, params):
    a, b, c, d, e = params
    h = state[0]
    for x in inputs:
        h = (x @ a + h @ b + c).tanh()
    y = h @ d + e
    return y.repeat(len(inputs), 1), (h,)
