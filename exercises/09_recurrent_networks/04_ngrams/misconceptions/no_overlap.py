"""The n-grams do not overlap.

A run begins at every place of the line, not only at every n-th. In *the time machine* both (the, time) and (time, machine) are
bigrams.
"""

from collections import Counter

import torch


def count_ngrams(tokens, n):
    counts = Counter()
    for line in tokens:
        counts.update(tuple(line[i : i + n]) for i in range(0, len(line) - n + 1, n))
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
