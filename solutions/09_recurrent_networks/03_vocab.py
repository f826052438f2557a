"""A vocabulary: each token of a text has an index."""

from collections import Counter
from collections.abc import Sequence

UNKNOWN = "<unk>"


class Vocab:
    """index 0 <unk> │ reserved tokens │ tokens of the text by falling frequency."""

    unk = 0

    def __init__(
        self,
        tokens: Sequence[str] | Sequence[Sequence[str]],
        min_freq: int = 0,
        reserved_tokens: Sequence[str] = (),
    ) -> None:
        # most_common sorts by count; equal counts stay in the order in which they were first met.
        self.token_freqs = Counter(flat(tokens)).most_common()
        frequent = [token for token, count in self.token_freqs if count >= min_freq]
        # A dictionary keeps the first place of a key: a token that comes again gets no second index.
        self._tokens = list(dict.fromkeys([UNKNOWN, *reserved_tokens, *frequent]))
        self._indices = {token: index for index, token in enumerate(self._tokens)}

    def __len__(self) -> int:
        return len(self._tokens)

    def __getitem__(self, tokens: str | list | tuple) -> int | list:
        if isinstance(tokens, list | tuple):
            return [self[token] for token in tokens]  # however deeply the lists are nested
        return self._indices.get(tokens, self.unk)

    def to_tokens(self, indices: int | list | tuple) -> str | list:
        """The token of an index, or a list of the tokens of a list."""
        if isinstance(indices, list | tuple):
            return [self.to_tokens(index) for index in indices]
        return self._tokens[indices]


def flat(tokens: Sequence[str] | Sequence[Sequence[str]]) -> list[str]:
    """Lines joined to one list; a flat list stays as it is, since its strings are not to be taken apart."""
    joined = []
    for part in tokens:
        joined.extend([part] if isinstance(part, str) else part)
    return joined
