"""At the end of a line, runs are counted that are too short.

A slice that hangs over the end of a list is silently shorter. Start no run where fewer than n tokens are left.
"""

from collections import Counter

import torch


def count_ngrams(tokens, n):
    counts = Counter()
    for line in tokens:
        counts.update(tuple(line[i : i + n]) for i in range(len(line)))
    return counts


def bigram_prob(tokens, a, b, k):
    bigrams, V = count_ngrams(tokens, 2), len(count_ngrams(tokens, 1))
    n_a = sum(count for pair, count in bigrams.items() if pair[0] == a)
    return (bigrams[a, b] + k) / (n_a + k * V)


def zipf_slope(counts):
    y = torch.tensor(sorted(counts.values(), reverse=True), dtype=torch.float64).log()
    x = torch.arange(1, len(y) + 1, dtype=torch.float64).log()
    x = x - x.mean()
    return float((x * (y - y.mean())).sum() / (x * x).sum())
