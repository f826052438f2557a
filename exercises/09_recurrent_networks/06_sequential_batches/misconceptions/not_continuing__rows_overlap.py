"""The rows do not go on in the next batch.

And each row repeats most of the one before it.
"""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,), generator=generator).item()
    count = (len(corpus) - offset - 1) // batch_size // num_steps
    for b in range(count):
        starts = [offset + b * batch_size + i for i in range(batch_size)]
        X = torch.tensor([corpus[s : s + num_steps] for s in starts])
        Y = torch.tensor([corpus[s + 1 : s + 1 + num_steps] for s in starts])
        yield X, Y
