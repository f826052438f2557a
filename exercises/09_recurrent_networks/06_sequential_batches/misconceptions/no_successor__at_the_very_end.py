"""There is no token left for the end of Y.

It shows only where the last strip is read to its end.
"""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,), generator=generator).item()
    strip = (len(corpus) - offset) // batch_size
    used = strip * batch_size
    Xs = [offset + i * strip for i in range(batch_size)]
    Ys = Xs
    for t in range(0, strip - num_steps + 1, num_steps):
        X = torch.tensor([corpus[s + t : s + t + num_steps] for s in Xs])
        Y = torch.tensor([corpus[s + t + 1 : s + t + 1 + num_steps] for s in Xs])
        yield X, Y
