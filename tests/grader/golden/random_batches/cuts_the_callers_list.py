"""expects: corpus_changed"""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    for _ in range(int(torch.randint(num_steps, (), generator=generator))):
        corpus.pop(0)
    count = (len(corpus) - 1) // num_steps
    starts = num_steps * torch.randperm(count, generator=generator)
    for rows in starts[: count - count % batch_size].reshape(-1, batch_size).tolist():
        X = [corpus[s : s + num_steps] for s in rows]
        Y = [corpus[s + 1 : s + num_steps + 1] for s in rows]
        yield torch.tensor(X), torch.tensor(Y)
