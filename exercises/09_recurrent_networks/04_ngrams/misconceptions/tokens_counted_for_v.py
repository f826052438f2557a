"""V counts all tokens, not the different ones.

k is added for every *kind* of pair, once for each different token that could follow. A text of a million words may have ten thousand different ones.
"""

from collections import Counter

import torch


def count_ngrams(tokens, n):
    counts = Counter()
    for line in tokens:
        counts.update(tuple(line[i : i + n]) for i in range(len(line) - n + 1))
    return counts


def bigram_prob(tokens, a, b, k):
    pairs = [pair for line in tokens for pair in zip(line, line[1:])]
    flat = [token for line in tokens for token in line]
    n_ab, n_a, V = pairs.count((a, b)), sum(first == a for first, _ in pairs), len(set(flat))
    return (n_ab + k) / (n_a + k * len(flat))


def zipf_slope(counts):
    y = torch.tensor(sorted(counts.values(), reverse=True), dtype=torch.float64).log()
    x = torch.arange(1, len(y) + 1, dtype=torch.float64).log()
    x = x - x.mean()
    return float((x * (y - y.mean())).sum() / (x * x).sum())
