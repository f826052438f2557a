"""expects: short_batch_kept"""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    text = torch.tensor(corpus)
    start = int(torch.randint(0, num_steps, (1,), generator=generator))
    ends = torch.arange(start + num_steps, len(text), num_steps)
    pieces = [text[end - num_steps : end + 1] for end in ends]
    pieces = [pieces[i] for i in torch.randperm(len(pieces), generator=generator)]
    for b in range(-(-len(pieces) // batch_size)):
        batch = torch.stack(pieces[b * batch_size : (b + 1) * batch_size])
        yield batch[:, :-1], batch[:, 1:]
