"""The offset is not one of 0, …, num_steps − 1.

It starts at 1.
"""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    offset = 1 + torch.randint(num_steps, (1,), generator=generator).item()
    num_pieces = (len(corpus) - offset - 1) // num_steps
    order = torch.randperm(num_pieces, generator=generator).tolist()
    starts = [offset + num_steps * i for i in order]
    for i in range(0, num_pieces - batch_size + 1, batch_size):
        chosen = starts[i : i + batch_size]
        X = torch.tensor([corpus[s : s + num_steps] for s in chosen])
        Y = torch.tensor([corpus[s + 1 : s + 1 + num_steps] for s in chosen])
        yield X, Y
