"""The last Y is the first token read.

The same mistake at the very end: `roll` brings the first to the last place.

"""

import torch

def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    offset = int(torch.randint(0, num_steps, (1,), generator=generator))
    num_tokens = ((len(corpus) - offset - 1) // batch_size) * batch_size
    Xs = torch.tensor(corpus[offset: offset + num_tokens])
    Ys = Xs.roll(-1)
    Xs, Ys = Xs.reshape(batch_size, -1), Ys.reshape(batch_size, -1)
    num_batches = Xs.shape[1] // num_steps
    for i in range(0, num_steps * num_batches, num_steps):
        yield Xs[:, i: i + num_steps], Ys[:, i: i + num_steps]
