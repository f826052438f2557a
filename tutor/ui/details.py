"""What there is to know of an exercise, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from textual.content import Content

from tutor.course import Chapter, Exercise
from tutor.language import N_, _, ngettext
from tutor.progress import Standing, State
from tutor.session.details import Details, Need, Origin
from tutor.ui import words

_MOST_USERS = 8
_ORIGINS = {
    Origin.PASSING: ("✓", N_("yours, passing")),
    Origin.FAILING: ("✗", N_("yours, but failing")),
    Origin.UNCHECKED: ("○", N_("yours, not checked yet")),
    Origin.BORROWED: ("⇄", N_("borrowed from the course")),
    Origin.NOT_BEGUN: ("·", N_("not begun, so the course's stands in")),
}


def of_exercise(found: Details, needs: bool = True) -> Content:
    """Concept, effort, standing; what it needs and whose that is, where it is asked for; what uses it."""
    parts: list[str | Content] = [found.exercise.concept, "", *_about(found)]
    if needs and found.needs:
        parts += ["", _heading(_("Needs")), *(f"  {need(one)}" for one in found.needs)]
    if found.users:
        parts += ["", _heading(_("Used by")), *_users(found.users)]
    if found.trainings:
        parts += ["", _heading(_("Trainings it takes part in")), "  " + ", ".join(found.trainings)]
    return Content("\n").join([Content(part) if isinstance(part, str) else part for part in parts])


def of_chapter(chapter: Chapter, standings: dict[str, Standing]) -> Content:
    """What a chapter is about, and the points won in it."""
    passed = [one for one in chapter.exercises if standings[one.slug].state is State.PASSED]
    won, possible = (sum(one.points for one in some) for some in (passed, chapter.exercises))
    points = _("{won} of {possible} points").format(won=won, possible=possible)
    counted = _("{passed} of {total} passed").format(passed=len(passed), total=len(chapter.exercises))
    return Content(f"{chapter.summary}\n\n{counted} · {points}")


def need(found: Need) -> str:
    """A part, and whose it is."""
    sign, said = _ORIGINS[found.origin]
    return f"{sign} {found.exercise.title}: {_(said)}"


def _about(found: Details) -> Iterator[str]:
    exercise, standing = found.exercise, found.standing
    points = ngettext("{count} point", "{count} points", exercise.points).format(count=exercise.points)
    yield " · ".join([words.reached(standing), words.minutes(exercise.minutes), points])
    if standing.attempts:
        said = ngettext("{count} attempt, best {best}", "{count} attempts, best {best}", standing.attempts)
        yield said.format(count=standing.attempts, best=words.percent(standing.best_score))
    if found.visited:
        yield _("opened last on {day}").format(day=_day(found.visited))
    if standing.hints_seen:
        yield ngettext("{count} hint read", "{count} hints read", standing.hints_seen).format(
            count=standing.hints_seen
        )
    if standing.revealed:
        yield _("solution seen")
    if standing.borrowed:
        yield _("⇄ later exercises use the course's solution of it; b takes yours again")


def _users(users: tuple[Exercise, ...]) -> Iterator[str]:
    shown = users if len(users) <= _MOST_USERS else users[: _MOST_USERS - 1]
    yield from (f"  {one.title}" for one in shown)
    if len(shown) < len(users):
        yield "  " + _("and {count} more").format(count=len(users) - len(shown))


def _heading(text: str) -> Content:
    return Content.styled(text, "bold")


def _day(moment: str) -> str:
    """`2026-03-02 13:05`, on the learner's clock."""
    return f"{datetime.fromisoformat(moment).astimezone():%Y-%m-%d %H:%M}"
