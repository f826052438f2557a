"""Pieces are drawn from an urn, one after the other."""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    def draw(n):
        return int(torch.randint(n, [], generator=generator))

    first = draw(num_steps)
    urn = [s for s in range(first, len(corpus), num_steps) if s + num_steps + 1 <= len(corpus)]
    while len(urn) >= batch_size:
        starts = [urn.pop(draw(len(urn))) for _ in range(batch_size)]
        X = torch.stack([torch.tensor(corpus)[s : s + num_steps] for s in starts])
        Y = torch.stack([torch.tensor(corpus)[s + 1 : s + num_steps + 1] for s in starts])
        yield X, Y
