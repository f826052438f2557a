"""The pieces are shuffled only within their batch.

Every batch still holds the same stretch of the corpus. Shuffle all pieces first and make batches of them afterwards.
"""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,), generator=generator).item()
    num_pieces = (len(corpus) - offset - 1) // num_steps
    order = range(num_pieces)
    starts = [offset + num_steps * i for i in order]
    for i in range(0, num_pieces - batch_size + 1, batch_size):
        chosen = starts[i : i + batch_size]
        chosen = [chosen[j] for j in torch.randperm(batch_size, generator=generator)]
        X = torch.tensor([corpus[s : s + num_steps] for s in chosen])
        Y = torch.tensor([corpus[s + 1 : s + 1 + num_steps] for s in chosen])
        yield X, Y
