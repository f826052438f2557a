"""expects: batches_shuffled"""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    first = int(torch.randint(num_steps, (), generator=generator))
    text = torch.tensor(corpus[first:])
    count = (len(text) - 1) // batch_size // num_steps
    n = count * num_steps * batch_size
    X, Y = (text[s : s + n].view(batch_size, count, num_steps) for s in (0, 1))
    for b in torch.randperm(count, generator=generator):
        yield X[:, b], Y[:, b]
