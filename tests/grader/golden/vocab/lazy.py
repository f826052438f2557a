"""expects: counts_again"""

from collections import Counter


class Vocab:
    def __init__(self, tokens, min_freq=0, reserved_tokens=()):
        self.tokens, self.min_freq, self.specials = tokens, min_freq, ["<unk>", *reserved_tokens]
        self.unk = 0

    def words(self):
        words = list(self.specials)
        words += [t for t, n in self.token_freqs if n >= self.min_freq and t not in words]
        return words

    @property
    def token_freqs(self):
        flat = [t for part in self.tokens for t in ([part] if isinstance(part, str) else part)]
        return Counter(flat).most_common()

    def __len__(self):
        return len(self.words())

    def __getitem__(self, tokens):
        if isinstance(tokens, str):
            return dict(zip(self.words(), range(len(self)))).get(tokens, 0)
        return [self[t] for t in tokens]

    def to_tokens(self, indices):
        return self.words()[indices] if isinstance(indices, int) else [self.to_tokens(i) for i in indices]
