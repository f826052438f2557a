"""expects: joint_probability"""

from collections import Counter

import numpy as np


def count_ngrams(tokens, n):
    grams = Counter()
    for line in tokens:
        grams += Counter(zip(*[line[i:] for i in range(n)]))
    return grams


def bigram_prob(tokens, a, b, k):
    bigrams, vocabulary = count_ngrams(tokens, 2), count_ngrams(tokens, 1)
    return (bigrams[a, b] + k) / (sum(bigrams.values()) + k * len(vocabulary) ** 2)


def zipf_slope(counts):
    freqs = np.array(sorted(counts.values(), reverse=True), dtype=float)
    ranks = 1 + np.arange(len(freqs))
    return float(np.polyfit(np.log(ranks), np.log(freqs), 1)[0])
