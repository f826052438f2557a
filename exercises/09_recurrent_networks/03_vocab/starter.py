"""A vocabulary: each token of a text has an index."""

from collections.abc import Sequence


class Vocab:
    """Translates tokens to indices and back. It is made once; later changes of the text do not change it.

    The indices count from 0: the unknown token "<unk>", then the reserved tokens in the order given, then the
    tokens of the text, the most frequent first, those of equal frequency in the order of their first
    appearance. No token has two indices.

    Args:
        tokens: a list of lines, each a list of tokens, or a flat list of tokens; it may be empty.
        min_freq: tokens of the text that appear less often than this get no index.
        reserved_tokens: tokens that get an index in any case.

    Attributes:
        unk: the index of the unknown token, 0.
        token_freqs: a list of pairs (token, how often) with all tokens of the text, whatever min_freq says,
            in the order described above.
    """

    def __init__(
        self,
        tokens: Sequence[str] | Sequence[Sequence[str]],
        min_freq: int = 0,
        reserved_tokens: Sequence[str] = (),
    ) -> None:
        raise NotImplementedError

    def __len__(self) -> int:
        """How many indices there are."""
        raise NotImplementedError

    def __getitem__(self, tokens: str | list | tuple) -> int | list:
        """The index of a token, 0 for an unknown one; for a list or tuple, nested or not, a list of the same form."""
        raise NotImplementedError

    def to_tokens(self, indices: int | list | tuple) -> str | list:
        """The token of an index; for a list or tuple, nested or not, a list of the same form."""
        raise NotImplementedError
