"""A table of places for the first batch, moved on by T each time."""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    corpus = torch.LongTensor(corpus)
    offset = torch.multinomial(torch.ones(num_steps), 1, generator=generator).item()
    strip = (corpus.numel() - offset - 1) // batch_size
    places = offset + strip * torch.arange(batch_size)[:, None] + torch.arange(num_steps)[None, :]
    for _ in range(strip // num_steps):
        yield corpus[places], corpus[places + 1]
        places = places + num_steps
