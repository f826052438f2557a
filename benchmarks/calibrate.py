"""How often a right network meets its target: trains the course's own solution from many seeds.

    python benchmarks/calibrate.py lenet --dataset digits --seeds 20 [--write]

Prints every seed's test scores, and for the recipe's target the estimated rate at which a right network would miss
it: a normal fit to the observed scores, which is pessimistic where they crowd at the good end. `--write` puts the
worst and the best score after each epoch into the exercise's `training.json`, for the curves and the early stop.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
from pathlib import Path
from statistics import NormalDist

import msgspec

from grader.client import GraderClient
from grader.protocol import Band, Epoch, Failed, Recipe, Trained
from tutor import locations
from tutor.course import Course, Exercise
from tutor.session.material import Material, reference
from tutor.session.recipes import Choices, Plan, bands, plan
from tutor.session.training import order, parts_of

CHANGES = {
    "epochs": int,
    "narrow": int,
    "lr": float,
    "batch": int,
    "size": int,
    "weight_decay": float,
    "optimizer": str,
}
Curve = tuple[float, ...]


def main() -> None:
    """Parse the command line and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("name")
    parser.add_argument("--dataset")
    parser.add_argument("--budget", choices=["quick", "full"])
    parser.add_argument("--trainer", choices=["loop", "fast"])
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--write", action="store_true", help="put the band into training.json")
    for name, kind in CHANGES.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=kind, help="try another than the recipe's")
    options = parser.parse_args()
    course = Course.load(locations.course_folder())
    exercise = course.training(options.name)
    chosen = Choices(dataset=options.dataset, budget=options.budget, trainer=options.trainer, device=options.device)
    planned = plan(exercise, chosen, 0)
    changes = {name: value for name in CHANGES if (value := getattr(options, name)) is not None}
    planned = msgspec.structs.replace(planned, recipe=msgspec.structs.replace(planned.recipe, **changes))
    print(f"{options.name} on {planned.dataset}, {planned.budget}, {planned.trainer}: {planned.recipe}")
    client = GraderClient()
    try:
        seeds = range(options.first, options.first + options.seeds)
        found = [trained(client, course, exercise, planned, seed) for seed in seeds]
    finally:
        client.close()
    summarise(planned.recipe, [curve[-1] for curve, _ in found], [seconds for _, seconds in found])
    if options.write and not changes:
        write(exercise, planned, [curve for curve, _ in found])


def trained(
    client: GraderClient, course: Course, exercise: Exercise, planned: Plan, seed: int
) -> tuple[Curve, float]:
    """Test scores after each epoch, and the seconds, of one training of the solution."""
    parts = parts_of(course, exercise, planned.trainer)
    material = Material(submission=reference(exercise), parts=tuple(map(reference, parts)))
    curve: list[float] = []
    for event in client.train(**order(exercise, planned, material), seed=seed):
        match event:
            case Epoch():
                curve.append(event.score)
            case Failed():
                raise SystemExit(event.message)
            case Trained():
                scores = " ".join(f"{score:.3f}" for score in curve)
                print(f"seed {seed:3}  {event.seconds:6.1f} s  {scores}", flush=True)
                return tuple(curve), event.seconds
    raise SystemExit("the training ended without a word")


def summarise(recipe: Recipe, scores: list[float], seconds: list[float]) -> None:
    """Spread, and how likely a right network is to miss the target."""
    mean, spread = statistics.mean(scores), statistics.stdev(scores) if len(scores) > 1 else 0.0
    print(f"min {min(scores):.4f}  mean {mean:.4f}  max {max(scores):.4f}  standard deviation {spread:.4f}")
    print(f"median seconds {statistics.median(seconds):.1f} on {os.cpu_count()} cores")
    fit = NormalDist(mean, max(spread, 1e-6))
    low = recipe.measure == "perplexity"
    missed = sum(score > recipe.target if low else score < recipe.target for score in scores)
    rate = 1 - fit.cdf(recipe.target) if low else fit.cdf(recipe.target)
    print(f"target {recipe.target}: missed by {missed} of {len(scores)}, estimated rate {rate:.2e}")


def write(exercise: Exercise, planned: Plan, curves: list[Curve]) -> None:
    """Put the band of these curves into the exercise's file, beside those of other datasets."""
    epochs = list(zip(*curves, strict=True))
    low = tuple(round(min(scores), 4) for scores in epochs)
    high = tuple(round(max(scores), 4) for scores in epochs)
    known = bands(exercise)
    known.setdefault(planned.budget, {})[planned.dataset] = Band(seeds=len(curves), low=low, high=high)
    Path(exercise.bands()).write_bytes(msgspec.json.format(msgspec.json.encode(known), indent=1) + b"\n")
    print(f"wrote {exercise.bands()}", file=sys.stderr)


if __name__ == "__main__":
    main()
