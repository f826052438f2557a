"""A data set of pieces and torch's own loader, which shuffles and drops the last batch."""

import torch
from torch.utils.data import DataLoader


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    offset = torch.multinomial(torch.ones(num_steps), 1, generator=generator).item()
    pieces = []
    while offset + num_steps < len(corpus):
        pieces.append((torch.tensor(corpus[offset : offset + num_steps]), torch.tensor(corpus[offset + 1 : offset + num_steps + 1])))
        offset += num_steps
    if len(pieces) >= batch_size:
        for X, Y in DataLoader(pieces, batch_size, shuffle=True, drop_last=True, generator=generator):
            yield X, Y
