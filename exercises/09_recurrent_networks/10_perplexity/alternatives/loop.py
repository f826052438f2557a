"""A loop over the guesses, the largest score subtracted by hand."""

import math


def perplexity(logits, targets):
    total = 0.0
    for row, target in zip(logits.tolist(), targets.tolist()):
        largest = max(row)
        normaliser = sum(math.exp(score - largest) for score in row)
        total += math.log(normaliser) - (row[target] - largest)
    return math.e ** (total / len(targets))
