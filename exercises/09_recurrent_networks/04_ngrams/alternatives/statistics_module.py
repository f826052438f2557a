"""The standard library's linear regression; a deque as the window."""

import math
import statistics
from collections import Counter, deque


def count_ngrams(tokens, n):
    counts = Counter()
    for line in tokens:
        window = deque(maxlen=n)
        for token in line:
            window.append(token)
            if len(window) == n:
                counts[tuple(window)] += 1
    return counts


def bigram_prob(tokens, a, b, k):
    pairs = count_ngrams(tokens, 2)
    vocabulary = sorted(set().union(*tokens))
    return (pairs[(a, b)] + k) / sum(pairs[(a, c)] + k for c in vocabulary)


def zipf_slope(counts):
    values = sorted(counts.values())[::-1]
    x = [math.log(rank) for rank, _ in enumerate(values, start=1)]
    return statistics.linear_regression(x, [math.log(v) for v in values]).slope
