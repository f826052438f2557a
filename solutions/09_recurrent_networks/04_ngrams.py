"""Counting n-grams.

n(a, b)  how often b follows a        n(a)  how many bigrams begin with a        V  different tokens
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import torch

Lines = Sequence[Sequence[str]]


def count_ngrams(tokens: Lines, n: int) -> Counter[tuple[str, ...]]:
    """Every run of n tokens within a line; L tokens have L − n + 1 of them."""
    counts: Counter[tuple[str, ...]] = Counter()
    for line in tokens:  # line by line, so that no run reaches from one into the next
        counts.update(tuple(line[i : i + n]) for i in range(len(line) - n + 1))
    return counts


def bigram_prob(tokens: Lines, a: str, b: str, k: float) -> float:
    """P(b | a) = (n(a, b) + k) / (n(a) + k·V)."""
    bigrams = count_ngrams(tokens, 2)
    V = len(count_ngrams(tokens, 1))
    # Not how often a occurs: at the end of a line it begins no bigram, and the sum over b would fall short of 1.
    n_a = sum(count for (first, _), count in bigrams.items() if first == a)
    return (bigrams[a, b] + k) / (n_a + k * V)


def zipf_slope(counts: Counter[Any]) -> float:
    """Σ(x − x̄)(y − ȳ) / Σ(x − x̄)² with x = log rank and y = log count."""
    y = torch.tensor(sorted(counts.values(), reverse=True), dtype=torch.float64).log()
    x = torch.arange(1, len(y) + 1, dtype=torch.float64).log()  # ranks from 1: the logarithm of 0 is −∞
    x = x - x.mean()
    return float((x * (y - y.mean())).sum() / (x * x).sum())
