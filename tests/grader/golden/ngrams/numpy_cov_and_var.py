"""expects: mixed_variances"""

from collections import Counter

import numpy as np


def count_ngrams(tokens, n):
    grams = Counter()
    for line in tokens:
        grams += Counter(zip(*[line[i:] for i in range(n)]))
    return grams


def bigram_prob(tokens, a, b, k):
    following = Counter()
    vocabulary = set()
    for line in tokens:
        vocabulary |= set(line)
        following.update(line[i + 1] for i in range(len(line) - 1) if line[i] == a)
    return (following[b] + k) / (sum(following.values()) + k * len(vocabulary))


def zipf_slope(counts):
    y = np.log([count for _, count in counts.most_common()])
    x = np.log(np.arange(1, len(y) + 1))
    return float(np.cov(x, y)[0, 1] / np.var(x))
