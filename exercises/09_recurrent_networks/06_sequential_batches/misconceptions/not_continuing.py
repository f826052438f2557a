"""The rows do not go on in the next batch.

Row i of the next batch has to start where row i of this one stops; then the network's state still fits what it reads. Here the next *row* goes on instead: the text is dealt out batch by
batch. Cut it into `batch_size` long strips first, one for each row.
"""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,), generator=generator).item()
    size = batch_size * num_steps
    for t in range(offset, len(corpus) - size, size):
        X = torch.tensor(corpus[t : t + size]).reshape(batch_size, num_steps)
        Y = torch.tensor(corpus[t + 1 : t + 1 + size]).reshape(batch_size, num_steps)
        yield X, Y
