"""The outputs are written into a tensor of zeros, three dimensions until the end."""

import torch


def init_params(vocab, hidden, generator):
    a, b = 0.01 * torch.randn(vocab + hidden, hidden, generator=generator), torch.zeros(hidden)
    c, d = 0.01 * torch.randn(hidden, vocab, generator=generator), torch.zeros(vocab)
    return [x.detach().clone().requires_grad_() for x in (a[:vocab], a[vocab:], b, c, d)]


def init_state(batch, hidden):
    return (torch.full((batch, hidden), 0.0),)


def rnn(inputs, state, params):
    T, N, V = inputs.shape
    out = torch.zeros(T, N, V)
    (H,) = state
    for t in range(T):
        H = torch.tanh(inputs[t] @ params[0] + H @ params[1] + params[2])
        out[t] = H @ params[3] + params[4]
    return out.view(T * N, V), (H,)
