"""Y is not the next token but lies further ahead.

Y[i, j] follows directly after X[i, j]: the strips, moved by 1, not by `num_steps`.
"""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,), generator=generator).item()
    strip = (len(corpus) - offset - num_steps) // batch_size
    used = strip * batch_size
    Xs = torch.tensor(corpus[offset : offset + used]).reshape(batch_size, strip)
    Ys = torch.tensor(corpus[offset + num_steps : offset + num_steps + used]).reshape(batch_size, strip)
    for t in range(0, strip - num_steps + 1, num_steps):
        X = Xs[:, t : t + num_steps]
        Y = Ys[:, t : t + num_steps]
        yield X, Y
