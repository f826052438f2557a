"""What a training offers to choose from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from grader.protocol import Band, Recipe
from tutor.course import Exercise, Training
from tutor.errors import CourseError
from tutor.session.recipes import bands
from tutor.ui import words


@dataclass(frozen=True)
class Plan:
    """A dataset and a budget that the training offers."""

    budget: str
    dataset: str
    recipe: Recipe

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from the others."""
        return self.budget, self.dataset

    @property
    def line(self) -> str:
        recipe = self.recipe
        text = recipe.measure == "perplexity"
        each = f"sequences of {recipe.size} characters" if text else f"{recipe.size}×{recipe.size} images"
        goal = words.score(recipe.target, recipe.measure) + ("" if text else " of test images")
        return f"{self.dataset}, {self.budget}: {words.plural(recipe.epochs, 'epoch')} of {each}, target {goal}"


def by_plan(network: Exercise) -> dict[tuple[str, str], Band]:
    """What right networks scored, by the key of the plan; nothing where the file is damaged."""
    try:
        found = bands(network)
    except CourseError:
        return {}
    return {(budget, dataset): band for budget, known in found.items() for dataset, band in known.items()}


def plans(training: Training) -> Iterator[Plan]:
    """What a training offers, the quick ones first."""
    for budget, recipes in (("quick", training.quick), ("full", training.full)):
        for dataset, recipe in recipes.items():
            yield Plan(budget, dataset, recipe)
