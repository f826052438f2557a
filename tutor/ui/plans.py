"""What a training offers to choose from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from grader.protocol import Band, Recipe
from tutor.course import Exercise, Training
from tutor.errors import CourseError
from tutor.language import N_, _, ngettext
from tutor.session.recipes import Choices, bands
from tutor.ui import words

BUDGETS = (N_("quick"), N_("full"))

OPTIONS = {
    "device": N_("device"),
    "devices": N_("how many devices"),
    "batch": N_("batch"),
    "seed": N_("seed"),
    "dataset": N_("your own data"),
    "target": N_("target"),
}
"""What a learner may choose otherwise than the recipe, and what it is called."""


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
        if text:
            said = ngettext(
                "{plan}: {count} epoch of {size}-character sequences, target {target}",
                "{plan}: {count} epochs of {size}-character sequences, target {target}",
                recipe.epochs,
            )
        else:
            said = ngettext(
                "{plan}: {count} epoch of {size}×{size} images, target {target} of test images",
                "{plan}: {count} epochs of {size}×{size} images, target {target} of test images",
                recipe.epochs,
            )
        target = words.score(recipe.target, recipe.measure)
        named = f"{self.dataset}, {_(self.budget)}"
        return said.format(plan=named, count=recipe.epochs, size=recipe.size, target=target)


def changed(chosen: Choices) -> Iterator[str]:
    """What the learner chose otherwise than the recipe, a sentence each."""
    usual = Choices()
    for name in ("device", "devices", "batch", "seed", "dataset"):
        value = getattr(chosen, name)
        if value != getattr(usual, name):
            yield _("{option}: {value}.").format(option=_(OPTIONS[name]), value=value)


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
