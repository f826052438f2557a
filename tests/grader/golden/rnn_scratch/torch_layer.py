"""expects: forbidden"""

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
    layer = torch.nn.RNN(a.shape[0], a.shape[1])
    weights = (a.T, b.T, c, torch.zeros_like(c))
    hs, h = torch.func.functional_call(layer, dict(zip(dict(layer.named_parameters()), weights)), (inputs, state[0][None]))
    return (hs @ d + e).flatten(0, 1), (h[0],)
