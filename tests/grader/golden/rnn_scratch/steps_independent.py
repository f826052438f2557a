"""expects: state_not_carried"""

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
    hidden = [torch.tanh(torch.mm(x, a) + torch.mm(state[0], b) + c) for x in inputs]
    return torch.cat([torch.mm(h, d) + e for h in hidden]), (hidden[-1],)
