"""expects: freqs_as_a_dictionary"""

import collections
import itertools


class Vocab:
    """Two lists and a table."""

    def __init__(self, tokens, min_freq=0, reserved_tokens=()):
        if len(tokens) > 0 and not isinstance(tokens[0], str):
            tokens = list(itertools.chain(*tokens))
        counts = {}
        for token in tokens:
            counts[token] = counts.get(token, 0) + 1
        self.token_freqs = dict(sorted(counts.items(), key=lambda item: -item[1]))
        self.itos = ["<unk>", *reserved_tokens]
        self.itos += [t for t, n in self.token_freqs.items() if n >= min_freq and t not in self.itos]
        self.stoi = {}
        for i in range(len(self.itos)):
            self.stoi[self.itos[i]] = i

    def __len__(self):
        return len(self.stoi)

    def __getitem__(self, tokens):
        if isinstance(tokens, str):
            return self.stoi[tokens] if tokens in self.stoi else 0
        return [self[t] for t in tokens]

    def to_tokens(self, indices):
        if isinstance(indices, int):
            return self.itos[indices]
        return [self.to_tokens(i) for i in indices]

    @property
    def unk(self):
        return 0
