"""Counts in a plain dictionary; sorts by count and place; a dictionary with a default."""

from collections import defaultdict


class Vocab:
    def __init__(self, tokens, min_freq=0, reserved_tokens=()):
        counts = {}
        self._walk(tokens, counts)
        place = {token: i for i, token in enumerate(counts)}
        order = sorted(counts, key=lambda token: (-counts[token], place[token]))
        self.token_freqs = [(token, counts[token]) for token in order]
        self.unk = 0
        self.words = ["<unk>"]
        for token in [*reserved_tokens, *(t for t in order if counts[t] >= min_freq)]:
            if token not in self.words:
                self.words.append(token)
        self.index = defaultdict(int, {word: i for i, word in enumerate(self.words)})

    def _walk(self, tokens, counts):
        for token in tokens:
            if type(token) is str:
                counts[token] = counts.get(token, 0) + 1
            else:
                self._walk(token, counts)

    def __len__(self):
        return len(self.words)

    def __getitem__(self, tokens):
        if type(tokens) is str:
            return self.index[tokens]
        return [self[t] for t in tokens]

    def to_tokens(self, indices):
        if type(indices) is int:
            return self.words[indices]
        return [self.to_tokens(i) for i in indices]
