"""expects: no_successor"""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    start = int(torch.randint(num_steps, (1,), generator=generator))
    text = corpus[start:]
    pieces = [text[i : i + num_steps] for i in range(0, len(text) - num_steps + 1, num_steps)]
    follow = [text[i + 1 : i + num_steps + 1] for i in range(0, len(text) - num_steps + 1, num_steps)]
    order = torch.randperm(len(pieces), generator=generator)
    for i in range(len(pieces) // batch_size):
        rows = order[i * batch_size : (i + 1) * batch_size].tolist()
        yield torch.tensor([pieces[r] for r in rows]), torch.tensor([follow[r] for r in rows])
