"""Buckets by count, read from the fullest down; a dataclass; a map from tuple to tuple."""

from collections import Counter
from dataclasses import dataclass


@dataclass
class Vocab:
    tokens: list
    min_freq: int = 0
    reserved_tokens: tuple = ()

    def __post_init__(self):
        counter = Counter()
        for part in self.tokens:
            counter.update([part] if isinstance(part, str) else part)
        buckets = {}
        for token, n in counter.items():
            buckets.setdefault(n, []).append(token)
        self.token_freqs = [(t, n) for n in sorted(buckets, reverse=True) for t in buckets[n]]
        self.names = ["<unk>"] + [t for t in self.reserved_tokens if t != "<unk>"]
        self.names += [t for t, n in self.token_freqs if n >= self.min_freq and t not in self.names]
        self.numbers = dict(zip(self.names, range(len(self.names))))

    @property
    def unk(self):
        return self.numbers["<unk>"]

    def __len__(self):
        return len(self.numbers)

    def __getitem__(self, tokens):
        if isinstance(tokens, (tuple, list)):
            return tuple(map(self.__getitem__, tokens))
        return self.numbers[tokens] if tokens in self.numbers else self.unk

    def to_tokens(self, indices):
        return tuple(map(self.to_tokens, indices)) if isinstance(indices, (tuple, list)) else self.names[indices]
