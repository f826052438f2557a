"""Counting n-grams: the oldest language model."""

from collections import Counter
from collections.abc import Sequence
from typing import Any


def count_ngrams(tokens: Sequence[Sequence[str]], n: int) -> Counter[tuple[str, ...]]:
    """How often each run of n tokens appears.

    Args:
        tokens: lines, each a list of tokens. An n-gram lies within one line.
        n: length of the runs, at least 1.

    Returns:
        A Counter whose keys are tuples of n tokens, also for n = 1.
    """
    raise NotImplementedError


def bigram_prob(tokens: Sequence[Sequence[str]], a: str, b: str, k: float) -> float:
    """The probability P(b | a) that b follows a, smoothed: (n(a, b) + k) / (n(a) + k · V).

    n(a, b) is how often b follows a, n(a) how many bigrams begin with a, V how many different tokens there are
    in the text. The sum over all V tokens b is 1.

    Args:
        tokens: lines, each a list of tokens.
        a: any token. Where no bigram begins with it, k is greater than 0.
        b: a token of the text.
        k: what is added to each count, 0 or more.
    """
    raise NotImplementedError


def zipf_slope(counts: Counter[Any]) -> float:
    """The slope of the least-squares line through the points (log rank, log count).

    Args:
        counts: at least two counts, all greater than 0, whatever it is they count. The largest has rank 1, the next
            rank 2, …; equal counts have ranks of their own.

    Returns:
        A Python float; it is negative where the counts differ.
    """
    raise NotImplementedError
