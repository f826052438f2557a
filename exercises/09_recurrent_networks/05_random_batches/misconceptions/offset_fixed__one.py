"""Every epoch is cut at the same places.

At another place.
"""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    offset = num_steps - 1
    num_pieces = (len(corpus) - offset - 1) // num_steps
    order = torch.randperm(num_pieces, generator=generator).tolist()
    starts = [offset + num_steps * i for i in order]
    for i in range(0, num_pieces - batch_size + 1, batch_size):
        chosen = starts[i : i + batch_size]
        X = torch.tensor([corpus[s : s + num_steps] for s in chosen])
        Y = torch.tensor([corpus[s + 1 : s + 1 + num_steps] for s in chosen])
        yield X, Y
