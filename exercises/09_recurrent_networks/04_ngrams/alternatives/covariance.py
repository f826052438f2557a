"""Slope as covariance over variance, a nested counter for what follows what."""

from collections import Counter, defaultdict
from math import log

import torch


def count_ngrams(tokens, n):
    return sum((Counter(tuple(line[j - n : j]) for j in range(n, len(line) + 1)) for line in tokens), Counter())


def bigram_prob(tokens, a, b, k):
    after = defaultdict(Counter)
    seen = set()
    for line in tokens:
        seen.update(line)
        for i in range(1, len(line)):
            after[line[i - 1]][line[i]] += 1
    return (after[a][b] + k) / (after[a].total() + k * len(seen))


def zipf_slope(counts):
    points = [(log(i + 1), log(c)) for i, c in enumerate(sorted(counts.values(), reverse=True))]
    spread = torch.cov(torch.tensor(points, dtype=torch.float64).T)
    return (spread[0, 1] / spread[0, 0]).item()
