"""The batches come in random order.

Then no batch goes on where another stopped. Here nothing is shuffled; only the offset is random.
"""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,), generator=generator).item()
    strip = (len(corpus) - offset - 1) // batch_size
    used = strip * batch_size
    Xs = torch.tensor(corpus[offset : offset + used]).reshape(batch_size, strip)
    Ys = torch.tensor(corpus[offset + 1 : offset + 1 + used]).reshape(batch_size, strip)
    for t in [num_steps * j for j in torch.randperm(strip // num_steps, generator=generator).tolist()]:
        X = Xs[:, t : t + num_steps]
        Y = Ys[:, t : t + num_steps]
        yield X, Y
