"""X and Y are transposed: (num_steps, batch_size).

Here each row is a piece: (batch_size, num_steps). Some networks want time first; that is for them to turn round.
"""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    offset = torch.randint(num_steps, (1,), generator=generator).item()
    num_pieces = (len(corpus) - offset - 1) // num_steps
    order = torch.randperm(num_pieces, generator=generator).tolist()
    starts = [offset + num_steps * i for i in order]
    for i in range(0, num_pieces - batch_size + 1, batch_size):
        chosen = starts[i : i + batch_size]
        X = torch.tensor([corpus[s : s + num_steps] for s in chosen])
        Y = torch.tensor([corpus[s + 1 : s + 1 + num_steps] for s in chosen])
        yield X.T, Y.T
