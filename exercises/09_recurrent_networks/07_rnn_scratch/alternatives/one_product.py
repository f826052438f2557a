"""Input and state side by side, one matrix product for both."""

import torch
from torch import nn


def init_params(vocab, hidden, generator):
    shapes = [(vocab, hidden), (hidden, hidden), (hidden,), (hidden, vocab), (vocab,)]
    params = [nn.Parameter(torch.zeros(shape)) for shape in shapes]
    for p in params:
        if p.dim() == 2:
            nn.init.normal_(p, 0.0, 0.01, generator=generator)
    return params


def init_state(batch, hidden):
    return [torch.zeros([batch, hidden])]


def rnn(inputs, state, params):
    W_xh, W_hh, b_h, W_hq, b_q = params
    H = state[0]
    W = torch.cat([W_xh, W_hh])
    Y = []
    for t in range(len(inputs)):
        H = torch.addmm(b_h, torch.cat((inputs[t], H), 1), W).tanh()
        Y.append(torch.addmm(b_q, H, W_hq))
    return torch.vstack(Y), [H]
