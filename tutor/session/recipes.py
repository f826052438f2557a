"""Which recipe a training follows: by dataset and budget, with what the learner chose otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec import Struct

from grader.cpus import cpus
from grader.protocol import Band, Measure, Recipe, Trainer
from tutor.course import Exercise, Training
from tutor.errors import CourseError, DatasetError, UnknownExercise
from tutor.language import _
from tutor.workspace import as_text

Bands = dict[str, dict[str, Band]]
"""By budget and dataset."""


class Choices(Struct, frozen=True, kw_only=True):
    """What a learner asks of a training; None takes the course's way.

    `dataset` may be the path of a folder of images or of a text.
    """

    dataset: str | None = None
    budget: str | None = None
    trainer: Trainer | None = None
    batch: int | None = None
    target: float | None = None
    device: str = "auto"
    devices: int = 1
    seed: int | None = None


class Plan(Struct, frozen=True, kw_only=True):
    """A training as it was ordered: everything but the learner's files."""

    training: Training
    dataset: str
    budget: str
    recipe: Recipe
    trainer: Trainer
    band: Band | None
    device: str
    devices: int
    seed: int


def plan(network: Exercise, chosen: Choices, seed: int) -> Plan:
    """The training of `network` under `chosen`. Raises `UnknownExercise` or `DatasetError` naming the choices."""
    training = network.training
    assert training is not None, "asked for by Course.training, which finds only those"
    budget = chosen.budget or _budget(training, chosen.dataset)
    dataset, recipe = choose_recipe(training, chosen.dataset, budget, chosen.target)
    trainer = chosen.trainer or recipe.trainer
    if trainer == "fast" and recipe.measure == "perplexity":
        raise DatasetError(
            _("{name} is trained by your own loop only; leave out --trainer fast.").format(name=training.name)
        )
    batch, target = chosen.batch or recipe.batch, chosen.target or recipe.target
    changed = msgspec.structs.replace(recipe, batch=batch, target=target)
    as_calibrated = changed.batch == recipe.batch and trainer == recipe.trainer
    return Plan(
        training=training,
        dataset=dataset,
        budget=budget,
        recipe=changed,
        trainer=trainer,
        band=bands(network).get(budget, {}).get(dataset) if as_calibrated else None,
        device=chosen.device,
        devices=_devices(training, recipe, chosen.devices),
        seed=seed,
    )


def choose_recipe(
    training: Training, dataset: str | None, budget: str, target: float | None = None
) -> tuple[str, Recipe]:
    """The dataset and recipe to train with. Raises `UnknownExercise` or `DatasetError` naming the choices."""
    budgets = {"quick": training.quick, "full": training.full}
    recipes = budgets.get(budget)
    if not recipes:
        known = ", ".join(name for name, found in budgets.items() if found)
        raise UnknownExercise(
            _("{name} has no budget “{budget}”; it has {known}.").format(
                name=training.name, budget=budget, known=known
            )
        )
    name = dataset or next(iter(recipes))
    refuse_impossible(next(iter(recipes.values())).measure, target)
    if name in recipes:
        _refuse_easier(name, recipes[name], target)
        return name, recipes[name]
    if Path(name).exists():
        return _spelt(Path(name).resolve()), _for_own(Path(name), recipes.values(), target)
    elsewhere = [other for other, found in budgets.items() if name in found]
    if not elsewhere and Path(name).name != name:
        raise DatasetError(_("{path}: there is nothing; name a folder of images, or a text.").format(path=name))
    if elsewhere:
        advice = _("use --budget {budget}").format(budget=elsewhere[0])
    else:
        advice = _("choose {names}, or the path of your own").format(names=", ".join(recipes))
    raise DatasetError(
        _("{name} has no {budget} recipe for the data set “{dataset}”; {advice}.").format(
            name=training.name, budget=budget, dataset=name, advice=advice
        )
    )


def as_hard(training: Training, dataset: str, recipe: Recipe) -> bool:
    """Whether a recipe asks for as much as one of the course's for the dataset; data of one's own have none."""
    known = [recipes[dataset] for recipes in (training.quick, training.full) if dataset in recipes]
    fair = (own.measure == recipe.measure and not is_better(own.measure, own.target, recipe.target) for own in known)
    return any(fair) or Path(dataset).is_absolute()


def is_better(measure: Measure, score: float, other: float) -> bool:
    """Whether one score is better than another: a perplexity by being lower."""
    return score < other if measure == "perplexity" else score > other


def refuse_impossible(measure: Measure, target: float | None) -> None:
    """Raise `DatasetError` for a target that no network can reach, or none can miss."""
    if target is None:
        return
    if measure == "accuracy" and target > 1:
        raise DatasetError(
            _("The target {target:g} is no accuracy, which is at most 1; name a share, like 0.9.").format(
                target=target
            )
        )
    if measure == "perplexity" and target <= 1:
        raise DatasetError(
            _("The target {target:g} is no perplexity to reach, which is above 1; name one, like 8.").format(
                target=target
            )
        )


def _refuse_easier(dataset: str, recipe: Recipe, target: float | None) -> None:
    if target is not None and is_better(recipe.measure, recipe.target, target):
        raise DatasetError(
            _("The target {target:g} is easier than the course's for {dataset}, {known:g}; leave it out.").format(
                target=target, dataset=dataset, known=recipe.target
            )
        )


def _devices(training: Training, recipe: Recipe, wanted: int) -> int:
    if wanted > 1 and recipe.measure == "perplexity":
        raise DatasetError(_("{name} reads its text in one piece; leave out --devices.").format(name=training.name))
    if wanted > (cores := cpus()):
        raise DatasetError(
            _("--devices {wanted}: there are {cores} cores to train on; ask for at most as many.").format(
                wanted=wanted, cores=cores
            )
        )
    return wanted


def bands(network: Exercise) -> Bands:
    """What right networks scored, as far as it was measured. Raises `CourseError` for a damaged file."""
    try:
        return msgspec.json.decode(network.bands().read_bytes(), type=Bands)
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.DecodeError) as error:
        raise CourseError([f"{network.bands()}: cannot be read ({error}); run benchmarks/calibrate.py"]) from None


def _budget(training: Training, dataset: str | None) -> str:
    """The budget when nobody named one: full for a dataset that has only that."""
    return "full" if dataset in training.full and dataset not in training.quick else "quick"


def _spelt(path: Path) -> str:
    if as_text(path) != str(path):
        raise DatasetError(_("{path}: has letters that are no UTF-8; rename it.").format(path=as_text(path)))
    return str(path)


def _for_own(path: Path, recipes: Iterable[Recipe], target: float | None) -> Recipe:
    """The first recipe that is for such data: a folder of images, or a text."""
    measure: Measure = "accuracy" if path.is_dir() else "perplexity"
    fitting = [recipe for recipe in recipes if recipe.measure == measure]
    if not fitting:
        wanted = _("a text file") if path.is_dir() else _("a folder of images")
        raise DatasetError(_("{path}: this training wants {wanted}; name one.").format(path=path, wanted=wanted))
    if target is None:
        raise DatasetError(
            _("{path}: nobody knows what can be reached on it; name a target, like {example:g}.").format(
                path=path, example=0.9 if path.is_dir() else 8
            )
        )
    return fitting[0]
