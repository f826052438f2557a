"""A dictionary counted by hand, n(a) without each line's last token, and torch's least squares in float32."""

from collections import Counter

import torch


def count_ngrams(tokens, n):
    counts = {}
    for line in tokens:
        start = 0
        while start + n <= len(line):
            gram = (*line[start : start + n],)
            counts[gram] = counts.get(gram, 0) + 1
            start += 1
    return Counter(counts)


def bigram_prob(tokens, a, b, k):
    n_ab = count_ngrams(tokens, 2)[a, b]
    n_a = count_ngrams([line[:-1] for line in tokens], 1)[(a,)]
    return (n_ab + k) / (n_a + k * len(count_ngrams(tokens, 1)))


def zipf_slope(counts):
    y = torch.tensor([float(c) for c in counts.values()]).sort(descending=True).values.log2()
    ranks = torch.arange(1.0, len(y) + 1).log2()
    A = torch.stack([ranks, torch.ones(len(y))], dim=1)
    return torch.linalg.lstsq(A, y[:, None]).solution[0].item()
