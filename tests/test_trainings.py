"""Every training of the course runs: one epoch of the solution by its own loop, and the targets were measured."""

from __future__ import annotations

import msgspec
import pytest

from grader.client import GraderClient
from grader.protocol import Epoch, Trained
from tutor import locations
from tutor.course import Course, Exercise
from tutor.session.material import Material, reference
from tutor.session.recipes import Choices, bands, plan
from tutor.session.training import order, parts_of

COURSE = Course.load(locations.course_folder())
TRAINED = [exercise for exercise in COURSE.exercises if exercise.training]


@pytest.fixture(scope="module")
def client():
    client = GraderClient()
    yield client
    client.close()


def name(exercise: Exercise) -> str:
    assert exercise.training
    return exercise.training.name


@pytest.mark.parametrize("exercise", TRAINED, ids=name)
def test_a_solution_trains(client, exercise):
    planned = plan(exercise, Choices(), seed=0)
    short = msgspec.structs.replace(planned, recipe=msgspec.structs.replace(planned.recipe, epochs=1), band=None)
    parts = tuple(map(reference, parts_of(COURSE, exercise, "loop")))
    fields = order(exercise, short, Material(submission=reference(exercise), parts=parts))
    events = list(client.train(**fields, seed=0))
    assert isinstance(events[-1], Trained), events[-1]
    assert [event.epoch for event in events if isinstance(event, Epoch)] == [1]
    assert events[-1].score > 0


@pytest.mark.parametrize("exercise", TRAINED, ids=name)
def test_a_band_belongs_to_a_recipe_that_its_right_networks_meet(exercise):
    recipes = {"quick": exercise.training.quick, "full": exercise.training.full}
    for budget, known in bands(exercise).items():
        for dataset, band in known.items():
            recipe = recipes[budget][dataset]
            assert band.seeds >= 20
            assert len(band.low) == len(band.high) == recipe.epochs
            worst = band.high[-1] if recipe.measure == "perplexity" else band.low[-1]
            assert worst <= recipe.target if recipe.measure == "perplexity" else worst >= recipe.target
