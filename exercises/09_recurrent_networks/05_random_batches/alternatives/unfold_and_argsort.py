"""Windows of T + 1 tokens by unfold; the order from random keys, drawn before the offset; a class with __iter__."""

import torch


class seq_data_iter_random:
    def __init__(self, corpus, batch_size, num_steps, generator):
        self.corpus, self.N, self.T, self.generator = torch.LongTensor(corpus), batch_size, num_steps, generator

    def __iter__(self):
        keys = torch.rand(len(self.corpus), generator=self.generator)
        offset = int(torch.rand(1, generator=self.generator) * self.T)
        windows = self.corpus[offset:].unfold(0, self.T + 1, self.T)
        order = keys[: len(windows)].argsort()
        for rows in torch.split(order, self.N):
            if len(rows) == self.N:
                yield windows[rows, :-1], windows[rows, 1:]
