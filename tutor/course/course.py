"""The course as a whole: chapters in order, and exercises found by name."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from tutor.course.exercise import Chapter, Exercise
from tutor.course.scan import scan
from tutor.errors import CourseError, UnknownExercise
from tutor.language import _


class Course(Struct, frozen=True, kw_only=True, dict=True):
    """All chapters. `root` holds `exercises/`, `solutions` the reference of each exercise."""

    root: Path
    solutions: Path
    chapters: tuple[Chapter, ...]

    @classmethod
    def load(cls, root: Path, thorough: bool = False, languages: tuple[str, ...] = ()) -> Course:
        """Read the course in `root`, in the best of `languages`. Raises `CourseError` with every finding.

        Lessons, hints and sources are looked into only when `thorough`, or when something is wrong
        anyhow, so that an author sees all of it at once.
        """
        chapters, findings = scan(root, languages)
        course = cls(root=root, solutions=root / "solutions", chapters=chapters)
        if findings or thorough:
            from tutor.course.inspection import inspect  # parses sources: not on the plain way

            findings = [
                *findings,
                *(finding for exercise in course.exercises for finding in inspect(exercise)),
            ]
        if findings:
            raise CourseError(findings)
        return course

    @cached_property
    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise, in the order of the course."""
        return tuple(exercise for chapter in self.chapters for exercise in chapter.exercises)

    @cached_property
    def _by_slug(self) -> dict[str, Exercise]:
        return {exercise.slug: exercise for exercise in self.exercises}

    def __contains__(self, slug: object) -> bool:
        return slug in self._by_slug

    def exercise(self, slug: str) -> Exercise:
        """The exercise of that name. Raises `UnknownExercise`, which says the nearest names."""
        if slug in self._by_slug:
            return self._by_slug[slug]
        raise UnknownExercise(
            _("There is no exercise “{slug}”; {nearest}.").format(slug=slug, nearest=_nearest(slug, self._by_slug))
        )

    def title(self, slug: str) -> str:
        """What an exercise is called; the name itself where the course no longer has it."""
        return self._by_slug[slug].title if slug in self._by_slug else slug

    def training(self, name: str) -> Exercise:
        """The exercise whose network the training `name` trains. Raises `UnknownExercise`."""
        trained = {exercise.training.name: exercise for exercise in self.exercises if exercise.training}
        if name in trained:
            return trained[name]
        raise UnknownExercise(
            _("There is no training “{name}”; {nearest}.").format(name=name, nearest=_nearest(name, trained))
        )

    def after(self, slug: str) -> Exercise | None:
        """The exercise that follows in the course, or None after the last."""
        position = self.exercises.index(self.exercise(slug)) + 1
        return self.exercises[position] if position < len(self.exercises) else None

    def needs(self, slug: str) -> tuple[Exercise, ...]:
        """What `slug` builds on, directly or not, in course order."""
        found: set[str] = set()
        waiting = list(self.exercise(slug).needs)
        while waiting:
            need = waiting.pop()
            if need not in found:
                found.add(need)
                waiting.extend(self.exercise(need).needs)
        return tuple(exercise for exercise in self.exercises if exercise.slug in found)


def _nearest(name: str, known: Iterable[str]) -> str:
    names = list(known)
    close = difflib.get_close_matches(name, names, n=3, cutoff=0.5)
    if close:
        return _("the nearest names are {names}").format(names=", ".join(close))
    if not names:
        return _("the course has none")
    if len(names) <= 12:
        return _("there is {names}").format(names=", ".join(names))
    return _("`dltutor list` shows all")
