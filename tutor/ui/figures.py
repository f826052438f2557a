"""The statistics in words, for the screen and for the command line alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from rich.cells import set_cell_size

from tutor.language import N_, _, ngettext
from tutor.progress.statistics import BREAK, Green, Met, Statistics
from tutor.ui import words

WEEKS = 8
_TITLE, _WEEK, _DAY, _WORD = 40, 12, 5, 10
_DAYS = (N_("Mo"), N_("Tu"), N_("We"), N_("Th"), N_("Fr"), N_("Sa"), N_("Su"))

Title = Callable[[str], str]
"""What an exercise is called, by its slug."""


def lines(found: Statistics, title: Title, today: date) -> list[str]:
    """Everything that is known, a paragraph for each kind; a kind without any figure is left out."""
    if not found.attempts:
        return [_("Nothing has been tried yet. Save an exercise, and it is counted here.")]
    parts = [_sum(found), "", *_calendar(found.days, today)]
    parts += ["", *_greens(found.greens, title)] if found.greens else []
    parts += ["", *_misconceptions(found.misconceptions, title)] if found.misconceptions else []
    parts += ["", _help(found)]
    parts += ["", _("Trainings confirmed: {names}").format(names=", ".join(found.trainings))] * bool(found.trainings)
    return parts


def _sum(found: Statistics) -> str:
    attempts = ngettext("{count} attempt", "{count} attempts", found.attempts).format(count=found.attempts)
    days = ngettext("on {count} day", "on {count} days", len(found.days)).format(count=len(found.days))
    passed = ngettext("{count} exercise passed", "{count} exercises passed", len(found.greens))
    return f"{attempts} {days} · {passed.format(count=len(found.greens))}"


def _calendar(days: dict[date, int], today: date) -> Iterator[str]:
    yield _("Attempts on each day of the last {count} weeks").format(count=WEEKS)
    names = "".join(words.padded(_(day), _DAY, right=True) for day in _DAYS)
    yield f"  {words.padded(_('week of'), _WEEK)}{names}"
    this_week = today - timedelta(days=today.weekday())
    for back in reversed(range(WEEKS)):
        monday = this_week - timedelta(weeks=back)
        week = [monday + timedelta(days=day) for day in range(7)]
        counts = "".join(_day(days.get(day, 0), day <= today).rjust(_DAY) for day in week)
        yield f"  {monday.isoformat():<{_WEEK}}{counts}".rstrip()


def _day(count: int, is_past: bool) -> str:
    return str(count) if count else "·" if is_past else ""


def _greens(greens: tuple[Green, ...], title: Title) -> Iterator[str]:
    yield _("Time to green, the latest first")
    yield "  " + _("From the first attempt to the first pass, counted from attempt to attempt.")
    rule = _("A break of more than {minutes} minutes counts for nothing and begins another sitting.")
    yield "  " + rule.format(minutes=BREAK.seconds // 60)
    for green in reversed(greens):
        yield f"  {set_cell_size(title(green.exercise), _TITLE)}  {_way(green)}"


def _way(green: Green) -> str:
    if green.attempts == 1:
        return _("at the first attempt")
    parts = [_("{count} attempts").format(count=green.attempts), words.duration(green.minutes * 60)]
    if green.sittings > 1:
        parts.append(_("{count} sittings").format(count=green.sittings))
    return ", ".join(parts)


def _misconceptions(found: tuple[Met, ...], title: Title) -> Iterator[str]:
    overcome = sum(one.overcome for one in found)
    said = _("Misconceptions: {met} met, {overcome} overcome by a later pass")
    yield said.format(met=len(found), overcome=overcome)
    for one in reversed(found):
        sign, word = ("✓", _("overcome")) if one.overcome else ("◐", _("met"))
        yield f"  {sign} {words.padded(word, _WORD)}{words.first_line(one.title)} · {title(one.exercise)}"


def _help(found: Statistics) -> str:
    hints = ngettext("{count} hint read", "{count} hints read", found.hints).format(count=found.hints)
    seen = ngettext(
        "{count} solution seen before a pass", "{count} solutions seen before a pass", found.solutions_seen
    )
    said = _("Help: {hints}, {solutions}. Both are there to be used.")
    return said.format(hints=hints, solutions=seen.format(count=found.solutions_seen))
