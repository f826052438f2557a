"""How often words, pairs and triples of words appear in Python's own manual, by rank."""

from pydoc_data.topics import topics

import torch

from grader.drawing import points

NAMES = {1: "words", 2: "pairs", 3: "triples"}


def picture(submission) -> dict:
    """Counts by the learner's `count_ngrams`, slopes by the learner's `zipf_slope`."""
    paragraphs = [line.split() for text in topics.values() for line in _letters_only(text).split("\n\n")]
    clouds = {}
    for n, name in NAMES.items():
        counts = submission.count_ngrams(paragraphs, n)
        by_rank = torch.tensor(sorted(counts.values(), reverse=True)).float()
        # ranks at equal distances on the logarithmic axis, as many at the left as at the right
        ranks = torch.logspace(0, float(torch.tensor(len(by_rank)).log10()), 60).long().unique()
        clouds[f"{name}, slope {submission.zipf_slope(counts):.2f}"] = (ranks, by_rank[ranks - 1])
    return {"n-grams of Python's manual: how often, by rank": points(clouds, x="rank", y="count", log=True)}


def _letters_only(text):
    return "".join(c if c.isalpha() or c == "\n" else " " for c in text.lower())
