"""The pieces overlap.

Starts are drawn anywhere, with repetitions.
"""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,), generator=generator).item()
    num_pieces = (len(corpus) - offset - 1) // num_steps
    order = range(num_pieces)
    starts = [offset + torch.randint(len(corpus) - num_steps - offset, (1,), generator=generator).item() for _ in order]
    for i in range(0, num_pieces - batch_size + 1, batch_size):
        chosen = starts[i : i + batch_size]
        X = torch.tensor([corpus[s : s + num_steps] for s in chosen])
        Y = torch.tensor([corpus[s + 1 : s + 1 + num_steps] for s in chosen])
        yield X, Y
