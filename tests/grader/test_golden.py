"""Wrong submissions unlike the files in `misconceptions/`: rejected and, where they have a name, named.

A new case is a new file: golden/SLUG/*.py whose docstring begins with `expects: MISCONCEPTION` (or
`expects: none`, or `expects: OUTCOME` for an ending other than failed).
"""

import re
from collections import defaultdict
from pathlib import Path

import pytest

from grader.protocol import Source
from grader.verdict import Outcome
from tutor import locations
from tutor.course import Course
from tutor.session.material import reference, rubric

GOLDEN = Path(__file__).parent / "golden"


def expected(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        found = re.fullmatch(r'"""expects: (\w+)(?:""")?\n', file.readline())
    assert found, f"{path}: the docstring does not begin with `expects:` and a name"
    return found[1]


def cases() -> tuple[dict[str, dict[Path, str]], list[Path]]:
    """By exercise, the files that are named (with their names); and those that end in another way."""
    named: dict[str, dict[Path, str]] = defaultdict(dict)
    ending = []
    for path in sorted(GOLDEN.glob("*/*.py")):
        if expected(path) in set(Outcome):
            ending.append(path)
        else:
            named[path.parent.name][path] = expected(path)
    return named, ending


NAMED, ENDING = cases()
HEAVY = {"himmelblau", "alexnet", "vgg", "nin", "googlenet", "resnet18", "densenet"}
HEAVY |= {"random_batches", "sequential_batches", "augment"}
"""Many seconds each: `make verify` sweeps them, the suite takes one submission of each."""


def readings():
    """Every exercise; the suite reads the heavy ones, which it does not sweep, and one more of each chapter."""
    for chapter in Course.load(locations.course_folder()).chapters:
        slugs = [exercise.slug for exercise in chapter.exercises]
        read = HEAVY | {next(slug for slug in slugs if slug not in HEAVY)}
        for slug in slugs:
            yield pytest.param(slug, marks=() if slug in read else pytest.mark.thorough)


@pytest.fixture
def graded(client, course):
    def grade(path: Path):
        exercise = course.exercise(path.parent.name)
        parts = tuple(reference(need) for need in course.needs(exercise.slug))
        source = Source(module=exercise.slug, path=path.name, content=path.read_bytes())
        return client.grade(rubric(course, exercise), source, parts=parts).verdict()

    return grade


@pytest.mark.parametrize(
    "slug", [pytest.param(slug, marks=pytest.mark.thorough if slug in HEAVY else ()) for slug in NAMED]
)
def test_the_wrong_are_rejected_and_named(client, course, slug):
    """All of an exercise in one process, which computes what the misconceptions do only once."""
    wanted = {str(path): name for path, name in NAMED[slug].items()}
    found = client.sweep(rubric(course, course.exercise(slug)), range(0), wrong=tuple(wanted))
    assert {finding.path for finding in found} == set(wanted)
    assert [finding for finding in found if finding.kind == "accepted"] == []
    names = {finding.path: finding.other for finding in found}
    assert [(path, names[path]) for path, name in wanted.items() if name not in ("none", names[path])] == []


@pytest.mark.parametrize("slug", list(readings()))
def test_a_learner_reads_the_same_name(graded, slug):
    path, name = next((item for item in NAMED[slug].items() if item[1] != "none"), next(iter(NAMED[slug].items())))
    verdict = graded(path)
    assert verdict.outcome is not Outcome.PASSED
    assert name == "none" or (verdict.diagnosis and verdict.diagnosis.id == name), verdict.message


@pytest.mark.parametrize("path", ENDING, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_other_endings(graded, path):
    verdict = graded(path)
    assert verdict.outcome == expected(path), verdict.message


def test_every_exercise_has_golden_submissions(course):
    assert {path.name for path in GOLDEN.iterdir()} >= {exercise.slug for exercise in course.exercises}
