"""Wrong submissions unlike the files in `misconceptions/`: rejected and, where they have a name, named.

A new case is a new file: golden/SLUG/*.py whose docstring begins with `expects: MISCONCEPTION` (or
`expects: none`, or `expects: OUTCOME` for an ending other than failed).
"""

import ast
from pathlib import Path

import pytest

from grader.protocol import Source
from grader.verdict import Outcome
from tutor.session.material import reference, rubric

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(GOLDEN.glob("*/*.py"))


@pytest.fixture
def verdict_of(client, course):
    def grade(path: Path, seed: int):
        exercise = course.exercise(path.parent.name)
        parts = tuple(reference(need) for need in course.needs(exercise.slug))
        source = Source(module=exercise.slug, path=path.name, content=path.read_bytes())
        return client.grade(rubric(course, exercise), source, parts=parts, seed=seed).verdict()

    return grade


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_wrong(verdict_of, path):
    docstring = ast.get_docstring(ast.parse(path.read_text())) or ""
    expected = docstring.partition("\n")[0].removeprefix("expects:").strip()
    verdict = verdict_of(path, 0)
    assert verdict.outcome is not Outcome.PASSED
    if expected in set(Outcome):
        assert verdict.outcome == expected, verdict.message
    elif expected != "none":
        assert verdict.diagnosis is not None, verdict.message
        assert verdict.diagnosis.id == expected


def test_every_exercise_has_golden_submissions(course):
    assert {path.name for path in GOLDEN.iterdir()} >= {exercise.slug for exercise in course.exercises}
