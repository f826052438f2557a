"""expects: outputs_batch_first"""

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
    T, N, V = inputs.shape
    h, result = state[0], torch.zeros(N, T, V)
    for t in range(T):
        h = (inputs[t] @ a + h @ b + c).tanh()
        result[:, t] = h @ d + e
    return result.view(N * T, V), (h,)
