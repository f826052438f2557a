"""n-grams reach from one line into the next.

The lines are joined before they are counted. The last word of a line and the first of the next were never neighbours, so pairs are counted that
nobody wrote. Count each line by itself.
"""

from collections import Counter

import torch


def count_ngrams(tokens, n):
    flat = [token for line in tokens for token in line]
    return Counter(tuple(flat[i : i + n]) for i in range(len(flat) - n + 1))


def bigram_prob(tokens, a, b, k):
    bigrams, V = count_ngrams(tokens, 2), len(count_ngrams(tokens, 1))
    n_a = sum(count for pair, count in bigrams.items() if pair[0] == a)
    return (bigrams[a, b] + k) / (n_a + k * V)


def zipf_slope(counts):
    y = torch.tensor(sorted(counts.values(), reverse=True), dtype=torch.float64).log()
    x = torch.arange(1, len(y) + 1, dtype=torch.float64).log()
    x = x - x.mean()
    return float((x * (y - y.mean())).sum() / (x * x).sum())
