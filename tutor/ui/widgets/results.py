"""What a grading found: the first failing check open, the others a line each."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.markup import escape
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Collapsible, Markdown, Static

from grader.verdict import CheckResult, Diagnosis, Verdict
from tutor.language import N_, _
from tutor.ui import words
from tutor.ui.widgets.celebration import Celebration, Pass
from tutor.ui.widgets.difference_card import DifferenceCard

LABELS = (N_("called"), N_("with"), N_("got"), N_("expected"), N_("line"))
"""What `evidence` is labelled with; the grader gives the first ones."""


class Results(VerticalScroll):
    """Shows `verdict`, or the checks of a grading that still runs in `running`."""

    BORDER_TITLE = "results"
    verdict: reactive[Verdict | None] = reactive(None, recompose=True)
    running: reactive[tuple[CheckResult, ...] | None] = reactive(None, recompose=True)
    stale = reactive(False, toggle_class="stale")
    """Whether newer code is being checked, so that an old pass is not taken for a new one."""
    source: str = ""
    """The code that was graded, to quote the line a check names."""
    achieved: Pass | None = None
    """What to be glad of when the verdict is a pass."""

    def watch_stale(self, stale: bool) -> None:
        old = stale and self.running is None and self.verdict is not None
        self.border_title = _("results before this save") if old else _("results")

    def watch_running(self) -> None:
        self.watch_stale(self.stale)

    def watch_verdict(self, before: Verdict | None, now: Verdict | None) -> None:
        if not (before and now and before.primary == now.primary):
            self.scroll_home(animate=False)

    def compose(self) -> ComposeResult:
        if self.running is not None:
            yield Static(words.tally(self.running) or _("Checking …"), classes="tally", markup=False)
            yield from map(check_line, self.running)
        elif self.verdict is None:
            yield Static(_("Nothing is checked yet. Write your code and press ctrl+s."), classes="hint", markup=False)
        else:
            yield from self._passed(self.achieved, self.verdict) if self.achieved else self._found(self.verdict)
            yield from self._graded(self.verdict)

    def _passed(self, achieved: Pass, verdict: Verdict) -> Iterator[Widget]:
        yield Celebration(achieved, verdict)
        yield from map(check_line, verdict.checks)
        yield from self._printed(verdict)

    def _found(self, verdict: Verdict) -> Iterator[Widget]:
        primary = verdict.primary_check
        if verdict.message:
            yield _text(verdict.message, "message")
        if verdict.diagnosis:
            yield diagnosis_box(verdict.diagnosis)
        yield _text("→ " + words.next_step(verdict), "next-step")
        if primary and primary.outcome not in words.TELL_NOTHING:
            yield from evidence(primary, self.source)
        yield from self._printed(verdict)
        if verdict.checks:
            yield _text(words.tally(verdict.checks), "tally")
        yield from (one_check(check, self.source, primary) for check in verdict.checks)

    def _printed(self, verdict: Verdict) -> Iterator[Widget]:
        if verdict.printed.strip():
            printed, title = _text(verdict.printed, "printed"), _("what your code printed")
            yield Collapsible(printed, title=title, collapsed=verdict.passed)

    def _graded(self, verdict: Verdict) -> Iterator[Widget]:
        """Which bytes were graded, how, and on what."""
        if verdict.borrowed:
            yield _text(_("Built on the reference of: {names}").format(names=", ".join(verdict.borrowed)), "hint")
        yield _text(f"{verdict.file} · sha256 {verdict.sha256[:12]} · {_('seed')} {verdict.seed}", "hint")


def evidence(check: CheckResult, source: str) -> Iterator[Widget]:
    """What came back and what was expected, what was called and with what, and the learner's own line."""
    if check.difference:
        yield DifferenceCard(check.difference)
    for label, value in check.circumstances if check.difference else check.evidence:
        yield Static(_row(label, Content(_indented(value))), classes=f"evidence {label}")
    if check.line:
        there = Content.from_markup(f"[@click=screen.line({check.line})]$line[/]", line=_quoted(check.line, source))
        yield Static(_row("line", there), classes="evidence line")


def _row(label: str, value: Content) -> Content:
    return Content(words.padded(_(label), 8, right=True) + "  ") + value


def diagnosis_box(diagnosis: Diagnosis) -> Widget:
    """The likely cause, in the course's words."""
    heading = _("Likely cause: {title}").format(title=diagnosis.title)
    box = Markdown(f"**{heading}**\n\n{diagnosis.text}", classes="diagnosis", open_links=False)
    box.can_focus = False
    return box


def one_check(check: CheckResult, source: str, primary: CheckResult | None) -> Widget:
    """A check as one line; what failed besides the primary one folds open."""
    tells = check.message or check.got or check.call
    if check is primary or check.outcome in words.TELL_NOTHING or not tells:
        return check_line(check)
    body = [_text(check.message, "message")] if check.message else []
    return Collapsible(*body, *evidence(check, source), title=escape(_headline(check)), classes=str(check.outcome))


def check_line(check: CheckResult) -> Static:
    """Sign, word and the check's title on one line."""
    return Static(Content(_headline(check)), classes=f"check {check.outcome}")


def _headline(check: CheckResult) -> str:
    sign, word = words.outcome(check.outcome)
    return f"{sign} {word}  {words.first_line(check.title) or check.id}"


def _quoted(line: int, source: str) -> str:
    lines = source.splitlines()
    code = words.clean(lines[line - 1]).strip() if 0 < line <= len(lines) else ""
    return f"{line}: {code}" if code else str(line)


def _indented(value: str) -> str:
    return words.clean(value).rstrip().replace("\n", "\n" + " " * 10)


def _text(value: str, classes: str) -> Static:
    return Static(Content(words.clean(value).rstrip()), classes=classes)
