"""Y is the same as X.

The network is to predict what comes *next*. If Y is X, it learns to repeat what it has just read, and is soon perfect at it. Y is one token further along the corpus.
"""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,), generator=generator).item()
    num_pieces = (len(corpus) - offset - 1) // num_steps
    order = torch.randperm(num_pieces, generator=generator).tolist()
    starts = [offset + num_steps * i for i in order]
    for i in range(0, num_pieces - batch_size + 1, batch_size):
        chosen = starts[i : i + batch_size]
        X = torch.tensor([corpus[s : s + num_steps] for s in chosen])
        Y = X.clone()
        yield X, Y
