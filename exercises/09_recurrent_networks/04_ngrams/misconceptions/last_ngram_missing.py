"""The last n-gram of every line is missing.

A line of L tokens has L − n + 1 runs of n: the place where the first one starts counts too. A line of exactly n tokens has one.
"""

from collections import Counter

import torch


def count_ngrams(tokens, n):
    counts = Counter()
    for line in tokens:
        counts.update(tuple(line[i : i + n]) for i in range(len(line) - n))
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
