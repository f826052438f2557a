"""`batch_size` and `num_steps` are swapped.

The offset is right.
"""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,), generator=generator).item()
    strip = (len(corpus) - offset - 1) // num_steps
    used = strip * batch_size
    Xs = torch.tensor(corpus[offset : offset + strip * num_steps]).reshape(num_steps, strip)
    Ys = torch.tensor(corpus[offset + 1 : offset + 1 + strip * num_steps]).reshape(num_steps, strip)
    for t in range(0, strip - batch_size + 1, batch_size):
        X = Xs[:, t : t + batch_size]
        Y = Ys[:, t : t + batch_size]
        yield X, Y
