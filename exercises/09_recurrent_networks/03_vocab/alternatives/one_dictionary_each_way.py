"""A dictionary each way; rare tokens fall out before sorting; a dict subclass that knows what is missing."""

from collections import Counter
from itertools import chain


class Indices(dict):
    def __missing__(self, token):
        return 0


class Vocab:
    unk = 0

    def __init__(self, tokens, min_freq=0, reserved_tokens=()):
        lines = [[t] if isinstance(t, str) else t for t in tokens]
        counts = Counter(chain.from_iterable(lines))
        self.token_freqs = tuple(sorted(counts.items(), key=lambda item: -item[1]))
        special = ("<unk>", *reserved_tokens)
        rest = [t for t, n in self.token_freqs if n >= min_freq and t not in special]
        self.by_index = dict(enumerate((*special, *rest)))
        self.by_token = Indices((t, i) for i, t in self.by_index.items())

    def __len__(self):
        return len(self.by_index)

    def __getitem__(self, tokens):
        return self._translate(tokens, self.by_token)

    def to_tokens(self, indices):
        return self._translate(indices, self.by_index)

    def _translate(self, what, table):
        if isinstance(what, (list, tuple)):
            return [self._translate(part, table) for part in what]
        return table[what]
