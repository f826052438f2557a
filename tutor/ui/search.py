"""Which exercises a few words mean: by title, name, concept, chapter, number or state."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from tutor.course import Chapter, Course, Exercise
from tutor.language import N_, _
from tutor.progress import Standing, State

_STATES: dict[str, Callable[[Exercise, Standing], bool]] = {
    N_("open"): lambda exercise, standing: standing.state is State.UNTOUCHED,
    N_("started"): lambda exercise, standing: standing.state is State.STARTED,
    N_("passed"): lambda exercise, standing: standing.state is State.PASSED,
    N_("trains"): lambda exercise, standing: exercise.training is not None,
    N_("borrowed"): lambda exercise, standing: standing.borrowed,
}
_NUMBER = re.compile(r"(\d+)(?:\.(\d+))?")


def states() -> tuple[str, ...]:
    """The words that ask for a state instead of a text, as they are said now; the English ones are heard too."""
    return tuple(_(state) for state in _STATES)


def number(chapter: Chapter, exercise: Exercise) -> str:
    """`6.1`, the first exercise of chapter 6."""
    return f"{chapter.number}.{exercise.number}"


def found(course: Course, standings: Mapping[str, Standing], wanted: str) -> Iterator[tuple[Chapter, Exercise]]:
    """Those that every word of `wanted` fits, in course order; all of them where nothing is wanted."""
    asked = wanted.casefold().split()
    for chapter in course.chapters:
        for exercise in chapter.exercises:
            if all(_fits(word, chapter, exercise, standings[exercise.slug]) for word in asked):
                yield chapter, exercise


def best(course: Course, standings: Mapping[str, Standing], wanted: str) -> Exercise | None:
    """The one exercise that is meant most likely: by number, by how a name begins, else the first that fits."""
    asked = wanted.casefold().strip()
    if not asked:
        return None
    if _NUMBER.fullmatch(asked.rstrip(".")):
        return next((one for chapter, one in _all(course) if _has_number(asked.rstrip("."), chapter, one)), None)
    fitting = [one for _, one in found(course, standings, wanted)]
    begins = (one for one in fitting if any(name.casefold().startswith(asked) for name in (one.slug, one.title)))
    return next(begins, fitting[0] if fitting else None)


def turned(wanted: str) -> str:
    """The same words with the next state, after the last one none."""
    asked, names = wanted.split(), list(_STATES)
    now = next((state for word in asked if (state := _state(word))), None)
    following = names[names.index(now) + 1 :] if now else names
    return " ".join([*(word for word in asked if not _state(word)), *(_(state) for state in following[:1])])


def _all(course: Course) -> Iterator[tuple[Chapter, Exercise]]:
    return ((chapter, exercise) for chapter in course.chapters for exercise in chapter.exercises)


def _fits(word: str, chapter: Chapter, exercise: Exercise, standing: Standing) -> bool:
    state = _state(word)
    if state:
        return _STATES[state](exercise, standing)
    if _NUMBER.fullmatch(word) and _has_number(word, chapter, exercise):
        return True
    texts = (exercise.title, exercise.slug, exercise.concept, chapter.title, chapter.name)
    return any(word in text.casefold() for text in texts)


def _state(word: str) -> str | None:
    return next((state for state in _STATES if word.casefold() in (state, _(state).casefold())), None)


def _has_number(asked: str, chapter: Chapter, exercise: Exercise) -> bool:
    first, _, second = asked.partition(".")
    return int(first) == chapter.number and (not second or int(second) == exercise.number)
