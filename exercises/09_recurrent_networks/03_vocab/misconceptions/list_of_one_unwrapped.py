"""A list of one comes back as its only element.

Whoever asks with a list wants a list, of whatever length. Ask for the type (`isinstance`), not for the length.
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
        if hasattr(indices, "__len__") and len(indices) > 1:
            return [self.to_tokens(i) for i in indices]
        if hasattr(indices, "__len__"):
            return self.idx_to_token[indices[0]] if len(indices) else []
        return self.idx_to_token[indices]


def flat(tokens):
    joined = []
    for part in tokens:
        joined.extend([part] if isinstance(part, str) else part)
    return joined
