"""Saving, grading and what is shown of it."""

from __future__ import annotations

import threading

import pytest
from textual.widgets import Collapsible, Markdown

from grader.verdict import Outcome, Verdict
from tutor.errors import GraderFailed, WorkspaceError
from tutor.progress import Standing, State
from tutor.ui import words
from tutor.ui.app import TutorApp
from tutor.ui.widgets.celebration import Celebration
from tutor.ui.widgets.desk import Desk
from tutor.ui.widgets.difference_card import DifferenceCard
from tutor.ui.widgets.editor import Editor
from tutor.ui.widgets.results import Results
from tutor.ui.widgets.verdict_bar import VerdictBar

from .fakes import CLOSE, FLIPPED, STARTER, FakeSession, check, verdict
from .pilots import NARROW, WIDE, press, settle, text, toasts


async def test_a_pass_is_shown_with_what_passes_and_what_is_next(session: FakeSession) -> None:
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "x", "ctrl+s")
        assert session.path("corr2d").read_text() == "x" + STARTER
        assert pilot.app.screen.query_one(VerdictBar).headline == "✓ passed · 2 of 2 checks pass"
        results = text(pilot.app.screen.query_one(Results))
        assert "✓ passed  Worked example" in results
        assert "F8 goes on" in results
        assert "sha256 ab12cd34ef56" in results


async def test_a_pass_says_what_was_proven_and_goes_on_only_when_asked(session: FakeSession) -> None:
    session.known = {"corr2d": Standing(state=State.STARTED, attempts=2, hints_seen=1)}
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "3", "ctrl+s")
        said = text(pilot.app.screen.query_one(Celebration))
        assert "✓ Cross-correlation by hand: your code does it." in said
        assert "10 points · after 3 attempts · with 1 hint" in said
        assert "Proven by 2 checks, on inputs drawn from seed 7:" in said
        assert "→ F8 goes on to the next exercise: Pooling [max] and average, about 12 min" in said
        assert pilot.app.screen.slug == "corr2d"


async def test_the_pass_of_an_earlier_day_is_still_one(session: FakeSession) -> None:
    session.attempts["lenet"] = verdict(exercise="lenet")
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        await settle(pilot)
        assert "F9 trains lenet with it" in text(pilot.app.screen.query_one(Celebration))


async def test_a_failure_opens_the_primary_check_and_folds_the_others(session: FakeSession) -> None:
    session.verdicts = [FLIPPED]
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s")
        results = pilot.app.screen.query_one(Results)
        said = text(results)
        assert said.count("corr2d(X, K) differs at [0, 0]") == 1
        assert "called  corr2d(X, K) with X: (3, 3), K: (2, 2)" in said
        assert "got  tensor([[ 5., 11.]," in said
        assert "expected  tensor([[19., 25.]," in said
        assert "line  9: raise NotImplementedError" in said
        assert "2 of 4 checks pass" in said
        assert "→ Change the code and save with ctrl+s" in said
        folded = [one for one in results.query(Collapsible) if one.collapsed]
        assert [str(one._title.label) for one in folded] == ["✗ failed  Agrees on random, non-square inputs"]
        assert results.query_one(".diagnosis", Markdown).source.startswith("**Likely cause: The kernel is flipped**")


async def test_what_the_code_printed_is_shown(session: FakeSession) -> None:
    session.verdicts = [FLIPPED]
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s")
        assert "window tensor([[0., 1.]," in text(pilot.app.screen.query_one(Results))


async def test_the_narrow_screen_keeps_the_verdict_in_sight_while_editing(session: FakeSession) -> None:
    session.verdicts = [FLIPPED]
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "2", "ctrl+s")
        bar = pilot.app.screen.query_one(VerdictBar)
        assert bar.region.height == 2
        assert bar.headline == "✗ failed · 2 of 4 checks pass"
        assert bar.message.startswith("corr2d(X, K) differs")
        assert pilot.app.screen.query_one(Editor).has_focus


@pytest.mark.parametrize("outcome", [one for one in Outcome if one is not Outcome.NOT_RUN])
async def test_every_outcome_has_its_own_word_and_class(session: FakeSession, outcome: Outcome) -> None:
    session.verdicts = [verdict(outcome, message="what happened")]
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s")
        bar = pilot.app.screen.query_one(VerdictBar)
        assert bar.has_class(outcome.value)
        assert bar.headline.startswith(" ".join(words.outcome(outcome)))


def test_no_two_outcomes_share_a_word() -> None:
    assert len({words.outcome(one)[1] for one in Outcome}) == len(Outcome)


async def test_a_failed_grader_says_nothing_about_the_code(session: FakeSession) -> None:
    session.verdicts = [GraderFailed("it could not be started"), verdict()]
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s")
        bar = pilot.app.screen.query_one(VerdictBar)
        assert bar.headline == "! could not be graded"
        assert "nothing is said about your code: it could not be started" in toasts(pilot)
        await press(pilot, "ctrl+s")
        assert bar.headline.startswith("✓ passed")


async def test_a_failure_of_ours_is_a_sentence_and_no_crash(session: FakeSession) -> None:
    session.verdicts = [ZeroDivisionError("[/oops]")]
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s")
        assert "dltutor made a mistake (ZeroDivisionError: [/oops])" in toasts(pilot)


async def test_a_file_that_cannot_be_written_is_a_sentence(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(slug: str, text: str) -> None:
        raise WorkspaceError("The disk is full; make room and save again.")

    monkeypatch.setattr(session, "save", refuse)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "x", "ctrl+s")
        assert "The disk is full" in toasts(pilot)
        assert pilot.app.screen.query_one(Editor).unsaved
        assert "grade corr2d" not in session.calls


async def test_untrusted_text_is_shown_as_it_is(session: FakeSession) -> None:
    hostile = "[bold red]x[/] [@click=app.quit]go[/] \x1b[31mred\x07 \u202eevil"
    session.verdicts = [
        verdict(
            Outcome.FAILED,
            check("a", Outcome.FAILED, title=hostile, message=hostile, call=hostile, got=hostile, expected=hostile),
            check("b", Outcome.FAILED, title=hostile, message=hostile),
            message=hostile,
            primary="check_a",
            printed=hostile,
        )
    ]
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s")
        said = text(pilot.app.screen.query_one(Results)) + text(pilot.app.screen.query_one(VerdictBar))
        assert said.count("[bold red]x[/] [@click=app.quit]go[/] [31mred evil") == 9
        assert not set(said) & set("\x1b\x07\u202e")


async def test_a_quick_grading_changes_nothing_before_its_verdict(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Desk, "PATIENCE", 600.0)
    session.verdicts = [FLIPPED, verdict()]
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s")
        bar, results = pilot.app.screen.query_one(VerdictBar), pilot.app.screen.query_one(Results)
        shown, goes_on = list(results.children), threading.Event()
        session.before_grading = lambda: goes_on.wait(10)
        await pilot.press("ctrl+s")
        while session.calls.count("grade corr2d") < 2:
            await pilot.pause()
        assert bar.headline.startswith("✗ failed")
        assert list(results.children) == shown
        goes_on.set()
        await settle(pilot)
        assert bar.headline.startswith("✓ passed")


@pytest.mark.parametrize(
    ("later", "said"),
    [
        (FLIPPED, "✗ failed · 2 of 4 checks pass · as before"),
        (
            verdict(Outcome.FAILED, *map(check, "abc"), check("d", Outcome.FAILED)),
            "✗ failed · 3 of 4 checks pass · 1 more than before",
        ),
        (
            verdict(Outcome.FAILED, check("a"), *(check(name, Outcome.FAILED) for name in "bcd")),
            "✗ failed · 1 of 4 checks pass · 1 fewer than before",
        ),
        (verdict(), "✓ passed · 2 of 2 checks pass"),
    ],
)
async def test_the_bar_says_what_a_save_has_changed(session: FakeSession, later: Verdict, said: str) -> None:
    session.verdicts = [FLIPPED, later]
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s", "ctrl+s")
        assert pilot.app.screen.query_one(VerdictBar).headline == said


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_what_differs_is_drawn_close_up_in_the_place_of_got_and_expected(
    session: FakeSession, size: tuple[int, int]
) -> None:
    session.verdicts = [CLOSE]
    async with TutorApp(session, "corr2d").run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "3", "ctrl+s")
        results = pilot.app.screen.query_one(Results)
        drawn = results.query_one(DifferenceCard).render().plain
        assert [line.rstrip() for line in drawn.splitlines()] == [
            " got        expected   where",
            "  ≠5  25     19  25    ▒ ·",
            " ≠23  43     37  43    ▒ ·",
            " · equal   ▒ off",
        ]
        assert not [one for one in results.children if one.has_class("got")]


async def test_checks_appear_while_the_grading_still_runs(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Desk, "PATIENCE", 0.001)
    goes_on, reached = threading.Event(), threading.Event()
    slow = FakeSession.grade

    def grade(slug, listener=None, seed=None):  # type: ignore[no-untyped-def]
        found = slow(session, slug, listener, seed)
        reached.set()
        goes_on.wait(10)
        return found

    session.grade = grade  # type: ignore[method-assign]
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+s")
        bar, results = pilot.app.screen.query_one(VerdictBar), pilot.app.screen.query_one(Results)
        while not (reached.is_set() and results.running):
            await pilot.pause()
        await pilot.pause()
        assert bar.headline == "… checking your code"
        assert bar.message == "2 checks done, 2 passed"
        assert "✓ passed  Random sizes" in text(results)
        goes_on.set()
        await settle(pilot)
        assert bar.headline.startswith("✓ passed")


async def test_typing_goes_on_while_grading_and_a_newer_save_wins(session: FakeSession) -> None:
    first, started = threading.Event(), threading.Event()
    verdicts = iter([FLIPPED, verdict()])

    def grade(slug: str, listener: object = None, seed: int | None = None) -> Verdict:
        found = next(verdicts)
        if found is FLIPPED:
            started.set()
            first.wait(10)
        return found

    session.grade = grade  # type: ignore[method-assign]
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2")
        await pilot.press("ctrl+s")
        while not started.is_set():
            await pilot.pause()
        await pilot.press("a", "b", "ctrl+s")
        bar = pilot.app.screen.query_one(VerdictBar)
        while not bar.has_class("passed"):
            await pilot.pause()
        first.set()
        await settle(pilot)
        assert bar.has_class("passed")
        assert session.path("corr2d").read_text() == "ab" + STARTER


async def test_the_last_verdict_is_there_when_the_exercise_is_opened_again(session: FakeSession) -> None:
    session.attempts["corr2d"] = FLIPPED
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        headline = pilot.app.screen.query_one(VerdictBar).headline
        assert headline == "✗ failed · 2 of 4 checks pass · last attempt"


@pytest.mark.parametrize("key", ["l", "f7"])
async def test_a_key_goes_to_the_line_that_is_named(session: FakeSession, key: str) -> None:
    session.verdicts = [FLIPPED]
    async with TutorApp(session, "corr2d").run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s", "3", key)
        editor = pilot.app.screen.query_one(Editor)
        assert editor.cursor_location == (8, 0)
        assert editor.has_focus


async def test_a_click_on_the_line_goes_there(session: FakeSession) -> None:
    session.verdicts = [FLIPPED]
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s")
        line = pilot.app.screen.query_one("Results .line")
        line.scroll_visible(animate=False)
        await settle(pilot)
        await pilot.click(line, offset=(12, 0))
        await settle(pilot)
        assert pilot.app.screen.query_one(Editor).cursor_location == (8, 0)


async def test_an_old_pass_is_marked_as_old_while_newer_code_is_checked(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Desk, "PATIENCE", 0.001)
    goes_on = threading.Event()
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+s")
        results = pilot.app.screen.query_one(Results)
        assert str(results.border_title) == "results"
        session.before_grading = lambda: goes_on.wait(10)
        await pilot.press("ctrl+s")
        while not results.stale:
            await pilot.pause()
        assert str(results.border_title) == "results before this save"
        assert results.has_class("stale")
        goes_on.set()
        await settle(pilot)
        assert str(results.border_title) == "results"
        assert not results.has_class("stale")


async def test_a_first_grading_has_no_results_from_before(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Desk, "PATIENCE", 0.001)
    goes_on = threading.Event()
    session.before_grading = lambda: goes_on.wait(10)
    async with TutorApp(session, "corr2d").run_test(size=WIDE) as pilot:
        await settle(pilot)
        results = pilot.app.screen.query_one(Results)
        await pilot.press("ctrl+s")
        while not results.stale:
            await pilot.pause()
        assert str(results.border_title) == "results"
        goes_on.set()
        await settle(pilot)
