"""expects: narrow_batch_kept"""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    first = int(torch.randint(num_steps, (), generator=generator))
    text = torch.tensor(corpus[first:])
    length = (len(text) - 1) // batch_size
    strips = [text[i * length : (i + 1) * length + 1] for i in range(batch_size)]
    at = 0
    while at < length:
        windows = torch.stack([strip[at : at + num_steps + 1] for strip in strips])
        yield windows[:, :-1], windows[:, 1:]
        at += num_steps
