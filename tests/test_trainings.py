"""Every training of the course runs: one short epoch of the solution by its own loop, and bands were measured."""

from __future__ import annotations

import math
import re

import msgspec
import pytest
from PIL import Image
from sklearn.datasets import load_digits

from grader.protocol import Epoch, Trained
from grader.training.checkpoints import CHECKPOINT
from grader.training.own_data import LEAST_LETTERS
from tutor import locations
from tutor.course import Course, Exercise
from tutor.session.caveats import LONG
from tutor.session.material import Material, reference
from tutor.session.recipes import Choices, bands, plan
from tutor.session.training import order, parts_of

COURSE = Course.load(locations.course_folder())
TRAINED = [exercise for exercise in COURSE.exercises if exercise.training]


def name(exercise: Exercise) -> str:
    assert exercise.training
    return exercise.training.name


@pytest.fixture(scope="module")
def little(tmp_path_factory):
    """By what is measured: a hundred digits as a folder of images, and as much text as will do."""
    folder = tmp_path_factory.mktemp("little")
    found = load_digits()
    for digit in range(10):
        (folder / "digits" / str(digit)).mkdir(parents=True)
        for number, pixels in enumerate(found.images[found.target == digit][:10]):
            Image.fromarray((pixels * 15).astype("uint8")).save(folder / "digits" / str(digit) / f"{number}.png")
    (folder / "text").write_text("it is not what it was, so it goes on as it is. " * (LEAST_LETTERS // 40))
    return {"accuracy": folder / "digits", "perplexity": folder / "text"}


def recipes():
    """Every recipe of the course; those that are for a GPU take a CPU long even for one step.

    On these data recipes that differ in length, steps and target alone train alike: the first stands for them.
    """
    seen = []
    for exercise in TRAINED:
        for budget, found in (("quick", exercise.training.quick), ("full", exercise.training.full)):
            for dataset, recipe in found.items():
                alike = (exercise, msgspec.structs.replace(recipe, epochs=0, batch=0, lr=0, target=0, seconds=0))
                marks = pytest.mark.thorough if recipe.seconds >= LONG or alike in seen else ()
                seen.append(alike)
                yield pytest.param(exercise, budget, dataset, id=f"{name(exercise)}-{budget}-{dataset}", marks=marks)


@pytest.mark.parametrize(("exercise", "budget", "dataset"), list(recipes()))
def test_a_solution_trains_by_every_recipe(grader, exercise, budget, dataset, little, tmp_path):
    planned = plan(exercise, Choices(budget=budget, dataset=dataset), seed=0)
    recipe = msgspec.structs.replace(planned.recipe, epochs=1)
    short = msgspec.structs.replace(planned, recipe=recipe, band=None, dataset=str(little[recipe.measure]))
    parts = tuple(map(reference, parts_of(COURSE, exercise, planned.trainer)))
    fields = order(exercise, short, Material(submission=reference(exercise), parts=parts))
    events = list(grader.train(**fields | {"folder": str(tmp_path)}, seed=0))
    assert isinstance(events[-1], Trained), events[-1]
    (only,) = (event for event in events if isinstance(event, Epoch))
    assert only.epoch == 1
    assert math.isfinite(only.loss)
    assert only.score == events[-1].score
    (tmp_path / CHECKPOINT).unlink()  # up to half a gigabyte


def test_the_course_trains_what_its_chapters_promise():
    assert {name(exercise) for exercise in TRAINED} == {
        *("softmax_regression", "mlp", "lenet", "bn_lenet", "alexnet", "vgg", "nin", "googlenet", "resnet18"),
        *("densenet", "char_rnn"),
    }


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


@pytest.mark.parametrize("exercise", TRAINED, ids=name)
def test_where_right_networks_were_not_measured_the_course_says_so(exercise):
    remarks = re.findall(r"((?:^#.*\n)+)\[training\.(\w+)\.([\w-]+)\]", toml(exercise), flags=re.MULTILINE)
    recipes = {"quick": exercise.training.quick, "full": exercise.training.full}
    said = {(budget, dataset): remark for remark, budget, dataset in remarks}
    assert said.keys() == {(budget, dataset) for budget in recipes for dataset in recipes[budget]}
    for (budget, dataset), remark in said.items():
        measured = dataset in bands(exercise).get(budget, {})
        assert measured == ("not calibrated yet" not in remark.lower() and "not measured yet" not in remark), dataset
        assert "calibrate.py" in remark


def toml(exercise):
    return (exercise.folder / "exercise.toml").read_text(encoding="utf-8")
