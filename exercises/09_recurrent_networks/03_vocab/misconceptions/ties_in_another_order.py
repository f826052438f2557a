"""Tokens of equal frequency are not in the order of their first appearance.

Most tokens of a text share their frequency with others, so their order has to be settled. A `set` has none that could be relied on: it may change from one run of Python to
the next, and a saved network would read other words. `Counter` and `dict` keep the order of first appearance, and `sorted` does not disturb it.
"""


class Vocab:
    unk = 0

    def __init__(self, tokens, min_freq=0, reserved_tokens=()):
        self.token_freqs = [(token, flat(tokens).count(token)) for token in set(flat(tokens))]
        self.token_freqs.sort(key=lambda pair: -pair[1])
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
    joined = []
    for part in tokens:
        joined.extend([part] if isinstance(part, str) else part)
    return joined
