"""The denominator counts how often a occurs, not how many bigrams begin with it.

At the end of a line a token begins no bigram. If those places are counted as well, the probabilities of all tokens after a sum to less
than 1.
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
    return (n_ab + k) / (flat.count(a) + k * V)


def zipf_slope(counts):
    y = torch.tensor(sorted(counts.values(), reverse=True), dtype=torch.float64).log()
    x = torch.arange(1, len(y) + 1, dtype=torch.float64).log()
    x = x - x.mean()
    return float((x * (y - y.mean())).sum() / (x * x).sum())
