"""Windows of the strips by unfold; a list of all batches."""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, [1], generator=generator)
    text = torch.tensor(corpus)[offset:]
    size = (len(text) - 1) // batch_size
    if size < num_steps:
        return []
    strips = text.unfold(0, size + 1, size)[:batch_size]
    return [(w[:, :-1], w[:, 1:]) for w in strips.unfold(1, num_steps + 1, num_steps).transpose(0, 1)]
