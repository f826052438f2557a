"""Every batch is the same pair of tensors, filled anew.

Who keeps a batch, or collects them in a list, finds the last one in all places. Each batch needs tensors of its own.

"""

import torch

def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    offset = int(torch.randint(0, num_steps, (1,), generator=generator))
    num_tokens = ((len(corpus) - offset - 1) // batch_size) * batch_size
    Xs = torch.tensor(corpus[offset: offset + num_tokens])
    Ys = torch.tensor(corpus[offset + 1: offset + 1 + num_tokens])
    Xs, Ys = Xs.reshape(batch_size, -1), Ys.reshape(batch_size, -1)
    num_batches = Xs.shape[1] // num_steps
    bx, by = torch.empty(batch_size, num_steps, dtype=torch.int64), torch.empty(batch_size, num_steps, dtype=torch.int64)
    for i in range(0, num_steps * num_batches, num_steps):
        bx.copy_(Xs[:, i: i + num_steps]); by.copy_(Ys[:, i: i + num_steps])
        yield bx, by
