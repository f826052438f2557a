"""The text is counted again and again, not once.

What happens to the list of tokens after the vocabulary was made must not change it, and a look-up in a book of a million words must not cost a million steps. Count in the constructor, and
keep the result, not the text.
"""

from collections import Counter


class Vocab:
    unk = 0

    def __init__(self, tokens, min_freq=0, reserved_tokens=()):
        self.text, self.min_freq, self.reserved_tokens = tokens, min_freq, reserved_tokens

    def __len__(self):
        return len(self.table())

    def __getitem__(self, tokens):
        if isinstance(tokens, (list, tuple)):
            return [self[token] for token in tokens]
        return self.table().index(tokens) if tokens in self.table() else 0

    def to_tokens(self, indices):
        if isinstance(indices, (list, tuple)):
            return [self.to_tokens(i) for i in indices]
        return self.table()[indices]

    @property
    def token_freqs(self):
        return Counter(flat(self.text)).most_common()

    def table(self):
        frequent = [token for token, count in self.token_freqs if count >= self.min_freq]
        return list(dict.fromkeys(["<unk>", *self.reserved_tokens, *frequent]))


def flat(tokens):
    joined = []
    for part in tokens:
        joined.extend([part] if isinstance(part, str) else part)
    return joined
