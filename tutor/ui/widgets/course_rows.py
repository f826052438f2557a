"""The lines of the map, and how they are laid out over the cells of a row."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from textual.content import Content
from textual.style import Style

from tutor.course import Chapter, Course, Exercise
from tutor.language import _
from tutor.progress import Standing, State
from tutor.ui import search, words

_SIGN, _STATE, _NUMBER, _MARK, _POINTS, _MINUTES = 2, 8, 6, 10, 6, 8
_FOLD, _BAR, _COUNT, _LEFT = 2, 10, 11, 16
_LEAST_TITLE = 8


@dataclass(frozen=True)
class ChapterRow:
    """A chapter's heading: how many of its exercises are passed, and the minutes of the others."""

    chapter: Chapter
    passed: int
    minutes_left: int
    unfolded: bool

    def render(self, width: int, styles: Mapping[str, Style]) -> Content:
        total = len(self.chapter.exercises)
        said = _("{passed} of {total}").format(passed=self.passed, total=total)
        left = words.duration(self.minutes_left * 60) if self.minutes_left else _("done")
        bar = words.bar(self.passed, total, _BAR)
        end = f"{bar} {words.padded(said, _COUNT, right=True)}{words.padded(left, _LEFT, right=True)}"
        sign = "▾ " if self.unfolded else "▸ "
        title = _fitted(f"{self.chapter.number:02} {self.chapter.title}", width - _FOLD - _BAR - 1 - _COUNT - _LEFT)
        return Content.assemble((sign, styles["chapter"]), title.stylize(styles["chapter"]), (end, styles["detail"]))


@dataclass(frozen=True)
class ExerciseRow:
    """One exercise: sign and word for its state, number, title, a mark, points, minutes."""

    exercise: Exercise
    number: str
    standing: Standing

    def render(self, width: int, styles: Mapping[str, Style]) -> Content:
        sign, word = words.state(self.standing)
        before = words.padded(sign, _SIGN) + words.padded(word, _STATE)
        title = _fitted(self.exercise.title, width - _SIGN - _STATE - _NUMBER - _MARK - _POINTS - _MINUTES - 2)
        return Content.assemble(
            ("  " + before, styles[self.standing.state.value]),
            (words.padded(self.number, _NUMBER), styles["detail"]),
            title,
            (self._details(), styles["detail"]),
        )

    def _details(self) -> str:
        points = words.padded(_("{count} pt").format(count=self.exercise.points), _POINTS, right=True)
        minutes = words.padded(words.minutes(self.exercise.minutes), _MINUTES, right=True)
        return words.padded(f" {self._mark()}", _MARK) + points + minutes

    def _mark(self) -> str:
        if self.standing.borrowed:
            return _("borrowed")
        return _("trains") if self.exercise.training else ""


Row = ChapterRow | ExerciseRow


def rows(course: Course, standings: Mapping[str, Standing], unfolded: Collection[str], wanted: str) -> Iterator[Row]:
    """The lines of the map; where something is wanted, those that fit, with nothing folded away."""
    fitting = {exercise.slug for _, exercise in search.found(course, standings, wanted)}
    for chapter in course.chapters:
        here = [one for one in chapter.exercises if one.slug in fitting]
        if not here:
            continue
        opened = bool(wanted) or chapter.name in unfolded
        yield _heading(chapter, standings, opened)
        if opened:
            yield from (ExerciseRow(one, search.number(chapter, one), standings[one.slug]) for one in here)


def _heading(chapter: Chapter, standings: Mapping[str, Standing], unfolded: bool) -> ChapterRow:
    left = [one for one in chapter.exercises if standings[one.slug].state is not State.PASSED]
    passed = len(chapter.exercises) - len(left)
    return ChapterRow(chapter, passed, sum(one.minutes for one in left), unfolded)


def _fitted(text: str, room: int) -> Content:
    return Content(text).truncate(max(room, _LEAST_TITLE), ellipsis=True, pad=True)
