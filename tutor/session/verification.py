"""An author's check of one exercise: what should pass passes, what should fail fails and is named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from grader.protocol import Finding, Source
from grader.verdict import Outcome, Verdict
from tutor.course import Course, Exercise
from tutor.course.inspection import inspect
from tutor.session.grading import grade
from tutor.session.material import Material, reference, rubric

if TYPE_CHECKING:
    from grader.client import GraderClient

WORDS = range(150, 451)
MIN_HINTS = 3
_SHARE = 0.5
"""Of an exercise's seconds, what its solution may take: the rest is for slower machines."""


def verify(
    client: GraderClient, course: Course, exercise: Exercise, seeds: range, thorough: bool = True
) -> Iterator[str]:
    """Everything wrong with an exercise, a line each: `path: what; remedy`.

    Right files and the starter are graded as a learner's would be; the misconceptions only when `thorough`, else they
    are looked at without a worker.
    """
    broken = list(inspect(exercise))
    yield from broken
    if broken:
        return
    yield from _reading(exercise)
    yield from _hollow(client, course, exercise)
    yield from _right(client, course, exercise, seeds[0])
    for path in exercise.misconceptions() if thorough else ():
        yield from _misconception(path, _graded(client, course, exercise, path.read_bytes(), seeds[0]))
    lesson, others = str(exercise.folder / "lesson.md"), tuple(map(str, exercise.alternatives()))
    for finding in client.sweep(rubric(course, exercise), seeds, lesson, others):
        yield _sentence(finding)


def _right(client: GraderClient, course: Course, exercise: Exercise, seed: int) -> Iterator[str]:
    for path in (exercise.solution_path, *exercise.alternatives()):
        yield from _solution(path, _graded(client, course, exercise, path.read_bytes(), seed), exercise)
    # an unchanged starter is told by its text; what matters is that running it shows nothing written
    starter = exercise.starter().encode() + b"\n_begun = True\n"
    yield from _starter(exercise, _graded(client, course, exercise, starter, seed))


def _graded(client: GraderClient, course: Course, exercise: Exercise, content: bytes, seed: int) -> Verdict:
    parts = tuple(reference(need) for need in course.needs(exercise.slug))
    submission = Source(module=exercise.slug, path=f"{exercise.slug}.py", content=content)
    return grade(client, rubric(course, exercise), Material(submission=submission, parts=parts), seed=seed)


def _reading(exercise: Exercise) -> Iterator[str]:
    words = count_words(exercise.lesson())
    if words not in WORDS:
        yield (f"{exercise.folder / 'lesson.md'}: has {words} words; aim for {WORDS.start} to {WORDS.stop - 1}")
    hints = len(exercise.hints())
    if hints < MIN_HINTS:
        yield f"{exercise.folder / 'hints.md'}: has {hints} hints; give at least {MIN_HINTS}, gentlest first"


def count_words(markdown: str) -> int:
    """Words of prose: code fences and `>>>` examples are not read as such."""
    prose, fenced = [], False
    for line in markdown.splitlines():
        mark = line.lstrip().startswith("```")
        fenced ^= mark
        if not (mark or fenced or line.lstrip().startswith((">>>", "..."))):
            prose.append(line)
    return sum(any(letter.isalnum() for letter in word) for word in " ".join(prose).split())


def _hollow(client: GraderClient, course: Course, exercise: Exercise) -> Iterator[str]:
    """A check that raises by its own mistake does so for the solution, too, and would pass everybody."""
    lines = ["class Hollow(Exception): pass"]
    lines += [f"def {name}(*_, **__): raise Hollow" for name in exercise.asked_for()]
    verdict = _graded(client, course, exercise, "\n".join(lines).encode(), seed=0)
    for check in verdict.checks:
        if check.outcome is Outcome.PASSED:
            where = f"{exercise.folder / 'checks.py'}: {check.id}"
            yield f"{where} passes though every function raises; correct what fails in the check itself"


def _starter(exercise: Exercise, verdict: Verdict) -> Iterator[str]:
    if verdict.outcome is not Outcome.NOT_STARTED:
        what = f"is {_outcome(verdict)} with seed {verdict.seed}, not not started"
        yield f"{exercise.folder / 'starter.py'}: {what}; raise NotImplementedError in every function"


def _solution(path: Path, verdict: Verdict, exercise: Exercise) -> Iterator[str]:
    seed = verdict.seed
    if not verdict.passed:
        yield f"{path}: is {_outcome(verdict)} with seed {seed}: {verdict.message}; correct it or the checks"
    elif verdict.seconds > _SHARE * exercise.limits.seconds:
        took = f"takes {verdict.seconds:.1f} of {exercise.limits.seconds:g} seconds"
        yield f"{path}: {took}; raise limits.seconds or shorten the checks"


def _misconception(path: Path, verdict: Verdict) -> Iterator[str]:
    name, seed = path.stem.partition("__")[0], verdict.seed
    if verdict.passed:
        yield f"{path}: passes with seed {seed}; add a check that it fails"
    elif verdict.outcome in (Outcome.NOT_STARTED, Outcome.GRADER_ERROR):
        yield f"{path}: is {_outcome(verdict)} with seed {seed}: {verdict.message}; correct it"
    elif verdict.diagnosis is None and verdict.outcome is Outcome.FAILED:
        yield f"{path}: fails with seed {seed}, but is not diagnosed; make what it returns differ"
    elif verdict.diagnosis and verdict.diagnosis.id != name:
        yield _misnamed(path, verdict.diagnosis.id, seed)


def _sentence(finding: Finding) -> str:
    match finding.kind:
        case "rejected":
            return f"{finding.path}: fails {finding.other} with seed {finding.seed}; correct it or the check"
        case "accepted":
            return f"{finding.path}: passes with seed {finding.seed}; add a check that it fails"
        case "example":
            said = finding.other.replace("\n", "\n    ")
            return f"{finding.path}: an example does not hold; correct it:\n    {said}"
        case "misnamed" | "named":
            return _misnamed(finding.path, finding.other, finding.seed)


def _misnamed(path: Path | str, other: str, seed: int) -> str:
    return f"{path}: behaves like {other} with seed {seed}; add a check that tells them apart"


def _outcome(verdict: Verdict) -> str:
    return verdict.outcome.value.replace("_", " ")
