"""What a training offers to choose from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from grader.protocol import Recipe
from tutor.course import Training
from tutor.ui import words


@dataclass(frozen=True)
class Plan:
    """A dataset and a budget that the training offers."""

    budget: str
    dataset: str
    recipe: Recipe

    @property
    def line(self) -> str:
        recipe = self.recipe
        size = f"{words.plural(recipe.epochs, 'epoch')} of {recipe.size}×{recipe.size} images"
        return f"{self.dataset}, {self.budget}: {size}, target {words.percent(recipe.target)} of test images"


def plans(training: Training) -> Iterator[Plan]:
    """What a training offers, the quick ones first."""
    for budget, recipes in (("quick", training.quick), ("full", training.full)):
        for dataset, recipe in recipes.items():
            yield Plan(budget, dataset, recipe)
