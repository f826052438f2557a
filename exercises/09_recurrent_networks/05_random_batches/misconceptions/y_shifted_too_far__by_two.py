"""Y is not the next token but lies further ahead.

By two.
"""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,), generator=generator).item()
    num_pieces = (len(corpus) - offset - 2) // num_steps
    order = torch.randperm(num_pieces, generator=generator).tolist()
    starts = [offset + num_steps * i for i in order]
    for i in range(0, num_pieces - batch_size + 1, batch_size):
        chosen = starts[i : i + batch_size]
        X = torch.tensor([corpus[s : s + num_steps] for s in chosen])
        Y = torch.tensor([corpus[s + 2 : s + 2 + num_steps] for s in chosen])
        yield X, Y
