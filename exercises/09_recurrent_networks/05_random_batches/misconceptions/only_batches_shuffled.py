"""Only whole batches are shuffled, not the pieces.

Within each batch the rows are still neighbours in the corpus. Shuffle the pieces first and make batches of them afterwards.
"""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,), generator=generator).item()
    num_pieces = (len(corpus) - offset - 1) // num_steps
    order = range(num_pieces)
    starts = [offset + num_steps * i for i in order]
    for i in [batch_size * j for j in torch.randperm(num_pieces // batch_size, generator=generator).tolist()]:
        chosen = starts[i : i + batch_size]
        X = torch.tensor([corpus[s : s + num_steps] for s in chosen])
        Y = torch.tensor([corpus[s + 1 : s + 1 + num_steps] for s in chosen])
        yield X, Y
