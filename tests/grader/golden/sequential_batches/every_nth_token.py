"""expects: strips_interleaved"""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    first = int(torch.randint(num_steps, (), generator=generator))
    length = (len(corpus) - first - 1) // batch_size
    X = torch.stack([torch.tensor(corpus[first + i :: batch_size][:length]) for i in range(batch_size)])
    Y = torch.stack([torch.tensor(corpus[first + 1 + i :: batch_size][:length]) for i in range(batch_size)])
    for at in range(length // num_steps):
        columns = slice(at * num_steps, (at + 1) * num_steps)
        yield X[:, columns], Y[:, columns]
