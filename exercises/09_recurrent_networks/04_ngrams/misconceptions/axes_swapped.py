"""The axes are swapped.

The rank lies on the x axis, the count on the y axis: how far does the count fall when the rank grows? So the rank's variance is below.
"""

from collections import Counter

import torch


def count_ngrams(tokens, n):
    counts = Counter()
    for line in tokens:
        counts.update(tuple(line[i : i + n]) for i in range(len(line) - n + 1))
    return counts


def bigram_prob(tokens, a, b, k):
    followers = [second for line in tokens for first, second in zip(line, line[1:]) if first == a]
    V = len({token for line in tokens for token in line})
    return (followers.count(b) + k) / (len(followers) + k * V)


def zipf_slope(counts):
    y = torch.tensor(sorted(counts.values(), reverse=True), dtype=torch.float64).log()
    x = torch.arange(1, len(y) + 1, dtype=torch.float64).log()
    y = y - y.mean()
    return float((y * (x - x.mean())).sum() / (y * y).sum())
