"""expects: last_ngram_missing"""

from collections import Counter

import numpy as np


def count_ngrams(tokens, n):
    grams = Counter()
    for line in tokens:
        for start in range(0, len(line) - n):
            grams[tuple(line[start : start + n])] += 1
    return grams


def bigram_prob(tokens, a, b, k):
    following = Counter()
    vocabulary = set()
    for line in tokens:
        vocabulary |= set(line)
        following.update(line[i + 1] for i in range(len(line) - 1) if line[i] == a)
    return (following[b] + k) / (sum(following.values()) + k * len(vocabulary))


def zipf_slope(counts):
    freqs = np.array(sorted(counts.values(), reverse=True), dtype=float)
    ranks = 1 + np.arange(len(freqs))
    return float(np.polyfit(np.log(ranks), np.log(freqs), 1)[0])
