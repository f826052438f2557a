"""expects: only_batches_shuffled"""

import torch


def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    offset = int(torch.randint(0, num_steps, (1,), generator=generator))
    corpus = corpus[offset:]
    num_subseqs = (len(corpus) - 1) // num_steps
    starts = torch.arange(num_subseqs) * num_steps
    starts = (
        starts[: num_subseqs // batch_size * batch_size]
        .view(-1, batch_size)[torch.randperm(num_subseqs // batch_size, generator=generator)]
        .flatten()
        .tolist()
    )
    for i in range(0, batch_size * (num_subseqs // batch_size), batch_size):
        batch = starts[i : i + batch_size]
        X = [corpus[j : j + num_steps] for j in batch]
        Y = [corpus[j + 1 : j + 1 + num_steps] for j in batch]
        yield torch.tensor(X), torch.tensor(Y)
