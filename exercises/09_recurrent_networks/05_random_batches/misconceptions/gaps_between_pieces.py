"""Between two pieces a token is left out.

Y needs the token behind a piece, and that token may well be the first of the next piece's X. So pieces follow each other without a gap.

"""

import torch

def seq_data_iter_random(corpus, batch_size, num_steps, generator):
    offset = int(torch.randint(0, num_steps, (1,), generator=generator))
    corpus = corpus[offset:]
    num_subseqs = (len(corpus) - 1) // num_steps
    num_subseqs = (len(corpus) - 1) // (num_steps + 1)
    starts = torch.arange((len(corpus) - 1) // (num_steps + 1)) * (num_steps + 1)
    starts = starts[torch.randperm(num_subseqs, generator=generator)].tolist()
    for i in range(0, batch_size * (num_subseqs // batch_size), batch_size):
        batch = starts[i:i + batch_size]
        X = [corpus[j:j + num_steps] for j in batch]
        Y = [corpus[j + 1:j + 1 + num_steps] for j in batch]
        yield torch.tensor(X), torch.tensor(Y)
