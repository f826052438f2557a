"""Something is drawn without the generator.

Offset and order both have to come from the `generator` that is passed in: only then can an epoch be repeated. Pass `generator=generator` to every random function of torch; Python's `random` and numpy
do not know it.
"""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,)).item()
    num_pieces = (len(corpus) - offset - 1) // num_steps
    order = torch.randperm(num_pieces).tolist()
    starts = [offset + num_steps * i for i in order]
    for i in range(0, num_pieces - batch_size + 1, batch_size):
        chosen = starts[i : i + batch_size]
        X = torch.tensor([corpus[s : s + num_steps] for s in chosen])
        Y = torch.tensor([corpus[s + 1 : s + 1 + num_steps] for s in chosen])
        yield X, Y
