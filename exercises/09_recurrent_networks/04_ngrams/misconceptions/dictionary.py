"""The counts come in a plain dictionary.

A dictionary raises a KeyError for what it does not hold. A `Counter` answers 0, and that is what the count of a pair is that was never seen.
"""

from collections import Counter

import torch


def count_ngrams(tokens, n):
    counts = {}
    for line in tokens:
        for i in range(len(line) - n + 1):
            gram = tuple(line[i : i + n])
            counts[gram] = counts.get(gram, 0) + 1
    return counts


def bigram_prob(tokens, a, b, k):
    followers = [second for line in tokens for first, second in zip(line, line[1:]) if first == a]
    V = len({token for line in tokens for token in line})
    return (followers.count(b) + k) / (len(followers) + k * V)


def zipf_slope(counts):
    y = torch.tensor(sorted(counts.values(), reverse=True), dtype=torch.float64).log()
    x = torch.arange(1, len(y) + 1, dtype=torch.float64).log()
    x = x - x.mean()
    return float((x * (y - y.mean())).sum() / (x * x).sum())
