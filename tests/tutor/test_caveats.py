"""What a learner should know of a training before it starts."""

from __future__ import annotations

import msgspec

from grader.protocol import Recipe
from tests.tutor.command import Run
from tutor.session.caveats import caveats

RECIPE = Recipe(size=28, epochs=3, batch=64, lr=0.01, target=0.9)


def test_a_calibrated_recipe_for_the_whole_network_needs_no_words() -> None:
    assert caveats(RECIPE, calibrated=True) == []


def test_a_target_without_measured_networks_is_called_uncalibrated() -> None:
    assert caveats(RECIPE, calibrated=False) == [
        "This target is not calibrated yet: how often a right network misses it was not measured."
    ]


def test_a_narrowed_network_is_said_to_be_one() -> None:
    thin = msgspec.structs.replace(RECIPE, narrow=8)
    assert caveats(thin, calibrated=True) == ["Your network is trained with 1/8 of its channels."]


def test_a_long_recipe_is_said_to_be_for_a_gpu() -> None:
    long = msgspec.structs.replace(RECIPE, seconds=7200)
    assert caveats(long, calibrated=True) == ["This is for a GPU; a CPU would take hours."]


def test_the_command_says_so_before_it_trains(run: Run) -> None:
    assert "not calibrated" in run("train", "line").err


def test_a_goal_of_ones_own_is_nobodys_to_calibrate(run: Run) -> None:
    assert "not calibrated" not in run("train", "line", "--target", "0.5").err
