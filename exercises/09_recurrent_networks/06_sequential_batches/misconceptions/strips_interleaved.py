"""The tokens are dealt out to the rows one by one.

Row 0 gets every `batch_size`-th token, and no row holds two neighbours of the text. `reshape(-1, batch_size)` with a transpose does that; `reshape(batch_size, -1)` puts one long strip into each row.
"""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,), generator=generator).item()
    strip = (len(corpus) - offset - 1) // batch_size
    used = strip * batch_size
    Xs = torch.tensor(corpus[offset : offset + used]).reshape(strip, batch_size).T
    Ys = torch.tensor(corpus[offset + 1 : offset + 1 + used]).reshape(strip, batch_size).T
    for t in range(0, strip - num_steps + 1, num_steps):
        X = Xs[:, t : t + num_steps]
        Y = Ys[:, t : t + num_steps]
        yield X, Y
