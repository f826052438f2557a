"""zip of shifted lines; numpy's polynomial fit."""

from collections import Counter

import numpy as np


def count_ngrams(tokens, n):
    return Counter(gram for line in tokens for gram in zip(*(line[i:] for i in range(n))))


def bigram_prob(tokens, a, b, k):
    followers = [second for line in tokens for first, second in zip(line, line[1:]) if first == a]
    vocabulary = {token for line in tokens for token in line}
    return (followers.count(b) + k) / (len(followers) + k * len(vocabulary))


def zipf_slope(counts):
    freqs = np.array([count for _, count in counts.most_common()])
    ranks = np.arange(1, len(freqs) + 1)
    return np.polyfit(np.log10(ranks), np.log10(freqs), deg=1)[0].item()
