"""What to know of a training's plan before it starts."""

from __future__ import annotations

from grader.protocol import Recipe
from tutor.language import _

LONG = 3600
"""Seconds that only the recipes of the large networks at their full size allow."""


def caveats(recipe: Recipe, calibrated: bool) -> list[str]:
    """A sentence each; `calibrated` where right networks were measured by this very recipe."""
    found = []
    if recipe.seconds >= LONG:
        found.append(_("This is for a GPU; a CPU would take hours."))
    if recipe.narrow > 1:
        said = _("Your network is trained with 1/{share} of its channels.")
        found.append(said.format(share=recipe.narrow))
    if not calibrated:
        found.append(_("This target is not calibrated yet: how often a right network misses it was not measured."))
    return found
