"""A batch is missing.

There are ⌊S / T⌋ batches in strips of S tokens. A range that stops at S − T without the + 1, or taking one off to be on the safe side, loses the last one.
"""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,), generator=generator).item()
    strip = (len(corpus) - offset - 1) // batch_size
    used = strip * batch_size
    Xs = torch.tensor(corpus[offset : offset + used]).reshape(batch_size, strip)
    Ys = torch.tensor(corpus[offset + 1 : offset + 1 + used]).reshape(batch_size, strip)
    for t in range(0, strip - num_steps, num_steps):
        X = Xs[:, t : t + num_steps]
        Y = Ys[:, t : t + num_steps]
        yield X, Y
