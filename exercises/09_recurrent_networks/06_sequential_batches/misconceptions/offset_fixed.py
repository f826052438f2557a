"""Every epoch is cut at the same places.

The offset is drawn anew at each call, from 0 to num_steps − 1. Otherwise the same tokens are left over every time, and every batch always begins with the same ones. If you do draw it: is it used, and is the generator left
as it stands instead of being seeded again?
"""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    offset = 0
    strip = (len(corpus) - offset - 1) // batch_size
    used = strip * batch_size
    Xs = torch.tensor(corpus[offset : offset + used]).reshape(batch_size, strip)
    Ys = torch.tensor(corpus[offset + 1 : offset + 1 + used]).reshape(batch_size, strip)
    for t in range(0, strip - num_steps + 1, num_steps):
        X = Xs[:, t : t + num_steps]
        Y = Ys[:, t : t + num_steps]
        yield X, Y
