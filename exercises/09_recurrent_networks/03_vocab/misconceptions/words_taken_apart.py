"""The words of a flat list are taken apart into letters.

A string can be looped over, too, so two loops over a flat list of tokens end up with characters. Look whether an element is a list (a line) or a string (a token).
"""

from collections import Counter


class Vocab:
    unk = 0

    def __init__(self, tokens, min_freq=0, reserved_tokens=()):
        self.token_freqs = Counter(flat(tokens)).most_common()
        frequent = [token for token, count in self.token_freqs if count >= min_freq]
        self.idx_to_token = list(dict.fromkeys(["<unk>", *reserved_tokens, *frequent]))
        self.token_to_idx = {token: i for i, token in enumerate(self.idx_to_token)}

    def __len__(self):
        return len(self.idx_to_token)

    def __getitem__(self, tokens):
        if isinstance(tokens, (list, tuple)):
            return [self[token] for token in tokens]
        return self.token_to_idx.get(tokens, 0)

    def to_tokens(self, indices):
        if isinstance(indices, (list, tuple)):
            return [self.to_tokens(i) for i in indices]
        return self.idx_to_token[indices]


def flat(tokens):
    return [token for line in tokens for token in line]
