"""It is the probability of the pair among all pairs.

That is the joint probability P(a, b). The conditional one, P(b | a), takes a for granted: divide by the bigrams that begin with a, not by all of them.
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
    return (n_ab + k) / (len(pairs) + k * V)


def zipf_slope(counts):
    y = torch.tensor(sorted(counts.values(), reverse=True), dtype=torch.float64).log()
    x = torch.arange(1, len(y) + 1, dtype=torch.float64).log()
    x = x - x.mean()
    return float((x * (y - y.mean())).sum() / (x * x).sum())
