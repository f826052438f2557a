"""expects: occurrences_for_bigrams"""

from collections import Counter

import numpy as np


def count_ngrams(tokens, n):
    grams = Counter()
    for line in tokens:
        grams += Counter(zip(*[line[i:] for i in range(n)]))
    return grams


def bigram_prob(tokens, a, b, k):
    unigrams = count_ngrams(tokens, 1)
    return (count_ngrams(tokens, 2)[a, b] + k) / (unigrams[a,] + k * len(unigrams))


def zipf_slope(counts):
    freqs = np.array(sorted(counts.values(), reverse=True), dtype=float)
    ranks = 1 + np.arange(len(freqs))
    return float(np.polyfit(np.log(ranks), np.log(freqs), 1)[0])
