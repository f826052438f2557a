"""Who handed in what, and what of it is to be graded: all of a batch but the gradings."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec import Struct

from grader.protocol import Rubric
from grader.verdict import Outcome, Verdict
from tutor.course import Course, Exercise
from tutor.session.batch.archives import UnreadableError
from tutor.session.batch.keys import course_version, key
from tutor.session.batch.places import material, place
from tutor.session.batch.rows import Entry, graded, ungraded
from tutor.session.batch.submissions import Files, Submitted, python_files, submissions
from tutor.session.loose import no_verdict
from tutor.session.material import Material, rubric


class Case(Struct, frozen=True, kw_only=True):
    """One student's file for one exercise, ready to be graded. `cut` says that the student's time is the shorter."""

    student: str
    exercise: Exercise
    material: Material
    rubric: Rubric
    key: str
    cut: bool


class Cohort:
    """A folder of submissions, all to be graded with the same seed.

    `time_limit` bounds the seconds that grading one student may take in all; an exercise's own limit holds as well.
    `exercises` are those that anybody handed in.
    """

    def __init__(self, course: Course, folder: Path, *, seed: int, time_limit: float | None = None) -> None:
        self.seed = seed
        self.time_limit = time_limit
        self.submitted = submissions(folder)
        handed = {stem for one in self.submitted for stem in _stems(one)}
        self.exercises = tuple(exercise for exercise in course.exercises if exercise.slug in handed)
        self._course = course
        self._versions = {exercise.slug: course_version(course, exercise) for exercise in self.exercises}

    def sorted(self, entries: Iterable[Entry]) -> list[Entry]:
        """Entries in the order of students, and within one in that of the course."""
        students = {one.student: number for number, one in enumerate(self.submitted)}
        exercises = {exercise.slug: number for number, exercise in enumerate(self.exercises)}
        return sorted(entries, key=lambda e: (students[e.row.student], exercises.get(e.row.exercise, -1)))

    def files(self, one: Submitted) -> Files | Entry:
        """What a student handed in, or the entry that says why it cannot be graded."""
        try:
            files = read(one)
        except UnreadableError as error:
            return ungraded(one.student, f"{one.path.name} {error}")
        if not self.exercises:
            return ungraded(one.student, f"{one.path.name} holds no file named like an exercise, such as corr2d.py")
        return files

    def case(self, one: Submitted, files: Files, exercise: Exercise, left: float | None) -> Case | Entry:
        """A student's file for an exercise, or the entry that says why there is nothing to grade."""
        student = one.student
        try:
            own = place(files, exercise)
        except UnreadableError as error:
            return ungraded(student, str(error), exercise)
        if own is None:
            return ungraded(student, "no file handed in", exercise, Outcome.NOT_STARTED.value)
        if left is not None and left <= 0:
            return ungraded(student, self._used_up(), exercise, Outcome.TIMED_OUT.value)
        held = rubric(self._course, exercise)
        cut = left is not None and left < held.limits.seconds
        if cut:
            held = msgspec.structs.replace(held, limits=msgspec.structs.replace(held.limits, seconds=left))
        found = material(files, self._course, exercise, own)
        depends = key(student, found, self._versions[exercise.slug], seed=self.seed, time_limit=self.time_limit)
        return Case(student=student, exercise=exercise, material=found, rubric=held, key=depends, cut=cut)

    def entry(self, case: Case, verdict: Verdict) -> Entry:
        """The verdict on a case. One that the grader failed at has no key: it is worth another try."""
        late = case.cut and verdict.outcome is Outcome.TIMED_OUT
        kept = "" if verdict.outcome is Outcome.GRADER_ERROR else case.key
        return graded(case.student, case.exercise, verdict, kept, self._used_up() if late else "")

    def failure(self, case: Case, error: Exception) -> Entry:
        """The entry of a case that the grader failed at."""
        message = f"The grader failed: {error}"
        return self.entry(case, no_verdict(case.exercise, Outcome.GRADER_ERROR, message, self.seed))

    def _used_up(self) -> str:
        return f"The {self.time_limit:g} seconds for a student are used up."


def read(one: Submitted) -> Files:
    """The Python files of a submission. Raises `UnreadableError`."""
    if one.fault:
        raise UnreadableError(one.fault)
    return python_files(one.path)


def _stems(one: Submitted) -> set[str]:
    try:
        return {path.stem for path in read(one)}
    except UnreadableError:
        return set()
