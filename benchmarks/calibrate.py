"""How often a right network meets its target: trains the course's own solution from many seeds.

    python benchmarks/calibrate.py lenet --dataset digits --seeds 20

Prints every seed's final test accuracy, and for the recipe's target the estimated rate at which a right network
would miss it: a normal fit to the observed accuracies, which is pessimistic where they crowd below 1.
"""

from __future__ import annotations

import argparse
import statistics
from statistics import NormalDist

from grader.client import GraderClient
from grader.protocol import Epoch, Failed, Trained
from tutor import locations
from tutor.course import Course
from tutor.session.material import reference
from tutor.session.training import choose_recipe


def main() -> None:
    """Parse the command line and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("name")
    parser.add_argument("--dataset")
    parser.add_argument("--budget", choices=["quick", "full"], default="quick")
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--epochs", type=int, help="try another number of epochs than the recipe's")
    parser.add_argument("--lr", type=float, help="try another peak learning rate than the recipe's")
    options = parser.parse_args()
    client = GraderClient()
    try:
        calibrate(client, options)
    finally:
        client.close()


def calibrate(client: GraderClient, options: argparse.Namespace) -> None:
    """Train from seeds 0 … n − 1 and summarise."""
    import msgspec

    course = Course.load(locations.course_folder())
    exercise = course.training(options.name)
    assert exercise.training
    dataset, recipe = choose_recipe(exercise.training, options.dataset, options.budget)
    changes = {key: getattr(options, key) for key in ("epochs", "lr") if getattr(options, key) is not None}
    recipe = msgspec.structs.replace(recipe, **changes)
    print(f"{options.name} on {dataset}: {recipe}")
    found = [trained(client, course, exercise, dataset, recipe, seed) for seed in range(options.seeds)]
    accuracies = [accuracy for accuracy, _ in found]
    mean, spread = statistics.mean(accuracies), statistics.stdev(accuracies)
    print(f"min {min(accuracies):.4f}  mean {mean:.4f}  max {max(accuracies):.4f}  standard deviation {spread:.4f}")
    print(f"median seconds {statistics.median(seconds for _, seconds in found):.1f}")
    missed = sum(accuracy < recipe.target for accuracy in accuracies)
    rate = NormalDist(mean, max(spread, 1e-6)).cdf(recipe.target)
    print(f"target {recipe.target}: missed by {missed} of {len(found)}, estimated rate {rate:.2e}")


def trained(client, course, exercise, dataset, recipe, seed):  # type: ignore[no-untyped-def]
    """Final test accuracy and seconds of one training of the solution."""
    loop = course.exercise(exercise.training.loop)
    job = client.train(
        name=exercise.training.name,
        builder=exercise.training.builder,
        loop=loop.slug,
        dataset=dataset,
        recipe=recipe,
        submission=reference(exercise),
        parts=(reference(loop), *(reference(need) for need in course.needs(exercise.slug))),
        data=str(locations.dataset_folder(dataset)),
        seed=seed,
    )
    curve = []
    for event in job:
        match event:
            case Epoch():
                curve.append(event.accuracy)
            case Failed():
                raise SystemExit(event.message)
            case Trained():
                print(f"seed {seed:3}  " + " ".join(f"{accuracy:.3f}" for accuracy in curve), flush=True)
                return event.accuracy, event.seconds
    raise SystemExit("the training ended without a word")


if __name__ == "__main__":
    main()
