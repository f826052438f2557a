"""expects: not_continuing"""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    first = int(torch.randint(num_steps, (), generator=generator))
    text = torch.tensor(corpus[first:])
    pieces = [text[i : i + num_steps + 1] for i in range(0, len(text) - num_steps, num_steps)]
    for i in range(len(pieces) // batch_size):
        windows = torch.stack(pieces[i * batch_size : (i + 1) * batch_size])
        yield windows[:, :-1], windows[:, 1:]
