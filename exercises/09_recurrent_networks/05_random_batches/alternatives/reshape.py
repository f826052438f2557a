"""Two tables of all pieces, by reshape; rows are picked."""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    t = torch.as_tensor(corpus, dtype=torch.long)
    start = torch.randint(0, num_steps, (1,), generator=generator).item()
    n = (t.numel() - 1 - start) // num_steps
    X = t[start : start + n * num_steps].view(n, num_steps)
    Y = t[start + 1 : start + 1 + n * num_steps].view(n, num_steps)
    order = torch.randperm(n, generator=generator)[: n - n % batch_size]
    return [(X[rows], Y[rows]) for rows in order.view(-1, batch_size)] if len(order) else []
