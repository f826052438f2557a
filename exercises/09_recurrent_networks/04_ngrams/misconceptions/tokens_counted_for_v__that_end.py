"""V counts the tokens that end a bigram.

The same mistake with another number.

"""

import math
from collections import Counter

def count_ngrams(tokens, n):
    return Counter(tuple(line[i:i + n]) for line in tokens for i in range(len(line) - n + 1))

def bigram_prob(tokens, a, b, k):
    pairs = count_ngrams(tokens, 2)
    V = len({y for _, y in pairs})
    begins = sum(c for (x, _), c in pairs.items() if x == a)
    return (pairs[a, b] + k) / (begins + k * V)

def zipf_slope(counts):
    ys = [math.log(c) for c in sorted(counts.values(), reverse=True)]
    xs = [math.log(r) for r in range(1, len(ys) + 1)]
    mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)
