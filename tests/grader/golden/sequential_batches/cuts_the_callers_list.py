"""expects: corpus_changed"""

import torch


def seq_data_iter_sequential(corpus, batch_size, num_steps, generator):
    for _ in range(int(torch.randint(num_steps, (), generator=generator))):
        corpus.pop(0)
    length = (len(corpus) - 1) // batch_size
    for at in range(0, length - num_steps + 1, num_steps):
        starts = [i * length + at for i in range(batch_size)]
        X = [corpus[s : s + num_steps] for s in starts]
        Y = [corpus[s + 1 : s + num_steps + 1] for s in starts]
        yield torch.tensor(X), torch.tensor(Y)
