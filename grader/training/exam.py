"""What the judge asks a network after each epoch, and how it counts the answers; the labels never leave it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from grader.protocol import Measure, Mistake, Review

SHOWN_MISTAKES = 12


class NoAnswers(Exception):
    """What came back are not answers to the questions; the message is for the learner."""


@dataclass(frozen=True)
class Exam:
    """`labels` int64 (M,), one for each question; `images` uint8 (M, H, W) where the questions are images."""

    labels: Tensor
    measure: Measure = "accuracy"
    images: Tensor | None = None
    classes: tuple[str, ...] = ()

    def check(self, logits: Tensor) -> None:
        """Raise `NoAnswers` unless these are logits (M, K) with a class for every label."""
        wanted = f"expected ({len(self.labels)}, {max(len(self.classes), 2)})"
        shape = tuple(logits.shape)
        answers = f"In evaluation mode the network returned {logits.dtype} of shape {shape}"
        if logits.dim() != 2 or len(logits) != len(self.labels):
            raise NoAnswers(f"{answers} for {len(self.labels)} test examples; {wanted}.")
        if not (logits.is_floating_point() and logits.shape[1] > int(self.labels.max())):
            raise NoAnswers(f"{answers}, which are not logits; {wanted}.")
        if not bool((logits < math.inf).all()):  # NaN is not below either
            raise NoAnswers(
                "In evaluation the network answers with NaN or infinity: its weights grew without bound, or a layer "
                "divides by zero in net.eval(). Print what each layer returns there."
            )

    def score(self, logits: Tensor) -> float:
        """Accuracy, 0 to 1; or perplexity, from 1. Raises `NoAnswers` for what has no finite score."""
        self.check(logits)
        if self.measure == "accuracy":
            return float((logits.argmax(1) == self.labels).double().mean())
        perplexity = float(torch.nn.functional.cross_entropy(logits.double(), self.labels).exp())
        if not math.isfinite(perplexity):
            raise NoAnswers(
                "The network's perplexity on the test text is infinite: it gives characters that come no chance at "
                "all. Its logits grew without bound, or a class is masked out."
            )
        return perplexity

    def chance(self) -> float:
        """The score of answers that look at nothing."""
        counts = torch.bincount(self.labels).double()
        shares = counts[counts > 0] / len(self.labels)
        return float(shares.max()) if self.measure == "accuracy" else float((-(shares * shares.log()).sum()).exp())

    def review(self, logits: Tensor) -> Review:
        """Confusion matrix and surest mistakes; empty for a text. A column past the classes was guessed."""
        if self.images is None:
            return Review()
        probabilities = logits.double().softmax(1)
        confidence, guesses = probabilities.nan_to_num().max(1)  # a row of only -inf has no probabilities
        size = max(len(self.classes), int(self.labels.max()) + 1)
        confusion = torch.zeros(size, max(size, int(guesses.max()) + 1), dtype=torch.int64)
        confusion.index_put_((self.labels, guesses), torch.ones_like(guesses), accumulate=True)
        wrong = (guesses != self.labels).nonzero().flatten()
        surest = wrong[confidence[wrong].argsort(descending=True)][:SHOWN_MISTAKES]
        return Review(
            confusion=tuple(map(tuple, confusion.tolist())),
            classes=self.classes,
            mistakes=tuple(
                Mistake(
                    rows=tuple(map(tuple, (self.images[i].double() / 255).tolist())),
                    label=int(self.labels[i]),
                    guess=int(guesses[i]),
                    confidence=float(confidence[i]),
                )
                for i in surest.tolist()
            ),
        )


def meets(measure: Measure, score: float, target: float) -> bool:
    """Whether a score reaches its target; a perplexity does from above."""
    return score <= target if measure == "perplexity" else score >= target
