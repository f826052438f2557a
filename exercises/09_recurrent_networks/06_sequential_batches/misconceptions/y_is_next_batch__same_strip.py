"""Y is the next batch's X.

The same mistake, cut from the strips.

"""

import torch

def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    offset = int(torch.randint(0, num_steps, (1,), generator=generator))
    num_tokens = ((len(corpus) - offset - 1) // batch_size) * batch_size
    Xs = torch.tensor(corpus[offset: offset + num_tokens])
    Ys = torch.tensor(corpus[offset + 1: offset + 1 + num_tokens])
    Xs, Ys = Xs.reshape(batch_size, -1), Ys.reshape(batch_size, -1)
    num_batches = Xs.shape[1] // num_steps
    for i in range(0, num_steps * num_batches, num_steps):
        yield Xs[:, i: i + num_steps], Xs[:, i + num_steps: i + 2*num_steps]
